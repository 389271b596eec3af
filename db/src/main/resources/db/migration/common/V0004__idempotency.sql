create table idempotent_creation (
    person_id    uuid not null,
    creation_key varchar(200) not null,
    request_hash varchar(64) not null,
    status       integer,
    location     varchar(300),
    body         text,
    created_at   timestamp(6) with time zone not null,
    primary key (person_id, creation_key)
);
comment on table idempotent_creation is 'Answer of a creation, kept 7 days in the same transaction, so that a repeated request gets the same answer and creates nothing.';
comment on column idempotent_creation.request_hash is 'SHA-256 of method, path and body: the same key with another request is refused.';
create index idempotent_creation_by_age on idempotent_creation (created_at);
