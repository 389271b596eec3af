create table skill (
    id      uuid primary key,
    name    varchar(60) not null,
    version bigint default 0 not null,
    constraint skill_name_is_unique unique (name)
);
comment on table skill is 'Something that not everybody of a team can do, by the name that administrators gave it.';

create table person_skill (
    person_id uuid not null references person,
    skill_id  uuid not null references skill on delete cascade,
    primary key (person_id, skill_id)
);
comment on table person_skill is 'Who can do what.';
create index person_skill_by_skill on person_skill (skill_id);

create table routing_rule_skill (
    rule_id  uuid not null references routing_rule on delete cascade,
    skill_id uuid not null references skill on delete cascade,
    primary key (rule_id, skill_id)
);
comment on table routing_rule_skill is 'What somebody must be able to do who works what a rule takes.';
create index routing_rule_skill_by_skill on routing_rule_skill (skill_id);

create table ticket_skill (
    ticket_id uuid not null references ticket,
    skill_id  uuid not null references skill on delete cascade,
    added_by  uuid references person,
    added_at  timestamp(6) with time zone not null,
    primary key (ticket_id, skill_id)
);
comment on table ticket_skill is 'What a ticket needs of whoever works it: given by its routing rule, or added by an analyst. It is offered only to those who have all of it.';
comment on column ticket_skill.added_by is 'The analyst; empty where the routing rule asked for it.';
create index ticket_skill_by_skill on ticket_skill (skill_id);
