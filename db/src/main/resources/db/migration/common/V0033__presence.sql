create table desk_presence (
    person_id uuid primary key references person,
    state     varchar(10) not null,
    since     timestamp(6) with time zone not null,
    seen_at   timestamp(6) with time zone not null,
    constraint desk_presence_state_is_known check (state in ('AVAILABLE', 'BUSY', 'AWAY'))
);
comment on table desk_presence is 'Who is at the desk. Somebody not seen for a while counts as away, whatever the state says.';
comment on column desk_presence.since is 'Since when in this state.';
create index desk_presence_by_state on desk_presence (state, seen_at);

create table ticket_presence (
    ticket_id uuid not null references ticket,
    person_id uuid not null references person,
    doing     varchar(15) not null,
    since     timestamp(6) with time zone not null,
    seen_at   timestamp(6) with time zone not null,
    primary key (ticket_id, person_id),
    constraint ticket_presence_doing_is_known check (doing in ('VIEWING', 'WRITING_REPLY', 'WRITING_NOTE', 'LEFT'))
);
comment on table ticket_presence is 'Who of IT has this ticket open now, and is writing. Old rows mean nothing and are swept.';
comment on column ticket_presence.doing is 'LEFT stays for a while, so that the others are told.';
comment on column ticket_presence.since is 'Since when they do this; the others are told of changes, not of every sign of life.';
create index ticket_presence_by_change on ticket_presence (since);
create index ticket_presence_by_age on ticket_presence (seen_at);
