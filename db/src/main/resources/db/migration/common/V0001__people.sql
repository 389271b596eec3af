create table site (
    id         uuid primary key,
    name       varchar(100) not null,
    constraint site_name_is_unique unique (name)
);
comment on table site is 'A place where people work; routing rules may look at it.';

create table department (
    id         uuid primary key,
    name       varchar(100) not null,
    head_id    uuid,
    constraint department_name_is_unique unique (name)
);
comment on table department is 'A part of the company; its head accepts high risks for it.';
comment on column department.head_id is 'The person who fills the approver slot "department head".';

create table person (
    id             uuid primary key,
    name           varchar(200) not null,
    email          varchar(254) not null,
    login          varchar(254) not null,
    phone          varchar(40),
    title          varchar(200),
    department_id  uuid references department,
    site_id        uuid references site,
    manager_id     uuid references person,
    password_hash  varchar(200),
    active         boolean default true not null,
    created_at     timestamp(6) with time zone not null,
    version        bigint default 0 not null,
    constraint person_login_is_unique unique (login),
    constraint person_login_is_lower_case check (login = lower(login)),
    constraint person_is_not_their_own_manager check (manager_id is null or manager_id <> id)
);
comment on table person is 'Everybody who can ask, help, decide or administer.';
comment on column person.login is 'What is typed at sign-in: the e-mail address in lower case.';
comment on column person.title is 'What the person does, in the words of the company.';
comment on column person.password_hash is 'Argon2id in PHC string form; empty while no password was chosen.';
comment on column person.active is 'A person who left keeps their history and cannot sign in.';

alter table department add constraint department_head_is_a_person foreign key (head_id) references person;
create index person_by_name on person (name, id);
create index person_by_manager on person (manager_id);

create table person_role (
    person_id  uuid not null references person,
    role       varchar(20) not null,
    granted_at timestamp(6) with time zone not null,
    granted_by uuid references person,
    primary key (person_id, role),
    constraint person_role_is_known check (role in ('EMPLOYEE', 'ANALYST', 'SUPERVISOR', 'APPROVER', 'ADMINISTRATOR'))
);
comment on table person_role is 'What a person may do. Everybody active is an employee.';

create table team (
    id         uuid primary key,
    name       varchar(100) not null,
    version    bigint default 0 not null,
    constraint team_name_is_unique unique (name)
);
comment on table team is 'People who work the same queues.';

create table team_member (
    team_id    uuid not null references team,
    person_id  uuid not null references person,
    primary key (team_id, person_id)
);
comment on table team_member is 'Analysts work, supervisors answer for, the queues of their teams.';
create index team_member_by_person on team_member (person_id, team_id);

create table approver_group (
    role          varchar(40) primary key,
    name          varchar(100) not null,
    fallback_role varchar(40) references approver_group,
    version       bigint default 0 not null
);
comment on table approver_group is 'Who may fill an approver slot of a kind; roles such as line manager follow from the person and have no group.';
comment on column approver_group.fallback_role is 'Asked when the group is empty; the fallback is shown, never silent.';

create table approver_group_member (
    role       varchar(40) not null references approver_group,
    person_id  uuid not null references person,
    added_at   timestamp(6) with time zone not null,
    primary key (role, person_id)
);
comment on table approver_group_member is 'People who may decide in this role.';
comment on column approver_group_member.added_at is 'A change shortly before a vote is flagged on the decision.';
create index approver_group_member_by_person on approver_group_member (person_id, role);
