create table queue (
    id         uuid primary key,
    name       varchar(100) not null,
    purpose    varchar(300) not null,
    team_id    uuid not null references team,
    triage     boolean default false not null,
    version    bigint default 0 not null,
    constraint queue_name_is_unique unique (name)
);
comment on table queue is 'A line of work with one team. Every ticket is in a queue from its first second.';
comment on column queue.triage is 'The queue that takes what no routing rule matches; exactly one, kept so by the service.';
create index queue_by_team on queue (team_id);

create table routing_rule (
    id              uuid primary key,
    place           integer not null,
    name            varchar(100) not null,
    queue_id        uuid not null references queue,
    kind            varchar(20),
    category        varchar(60),
    restriction_key varchar(60),
    site_id         uuid references site,
    version         bigint default 0 not null
);
comment on table routing_rule is 'Rules are asked by place; the first whose filled columns all match gives the queue.';
create index routing_rule_by_place on routing_rule (place);
