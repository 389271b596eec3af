create table webhook_endpoint (
    id          uuid primary key,
    name        varchar(100) not null,
    url         varchar(1000) not null,
    active      boolean not null,
    generation  integer not null,
    secret_hash varchar(64) not null,
    created_by  uuid not null references person,
    created_at  timestamp(6) with time zone not null,
    version     bigint default 0 not null,
    constraint webhook_endpoint_name_is_unique unique (name),
    constraint webhook_endpoint_generations_begin_with_one check (generation > 0)
);
comment on table webhook_endpoint is 'An address outside that is told when an exception begins to hold, is suspended or ends.';
comment on column webhook_endpoint.generation is 'Counts its secrets. The secret itself is worked out from this, its id and the key in the data folder, and is kept nowhere.';
comment on column webhook_endpoint.secret_hash is 'SHA-256 of the secret that was shown, so that another key in the data folder is noticed.';

create table webhook_outbox (
    activity_seq bigint primary key references activity,
    type         varchar(30) not null,
    created_at   timestamp(6) with time zone not null,
    constraint webhook_outbox_type_is_known check (type in ('EXCEPTION_ACTIVE', 'EXCEPTION_SUSPENDED', 'EXCEPTION_ENDED'))
);
comment on table webhook_outbox is 'What is to be told to the outside, written in the transaction of the change; a row is deleted when the deliveries of it are there.';

create table webhook_event (
    id           uuid primary key,
    activity_seq bigint references activity,
    type         varchar(30) not null,
    number       bigint,
    body         text not null,
    created_at   timestamp(6) with time zone not null,
    constraint webhook_event_is_made_once unique (activity_seq),
    constraint webhook_event_type_is_known check (type in ('EXCEPTION_ACTIVE', 'EXCEPTION_SUSPENDED', 'EXCEPTION_ENDED', 'TEST')),
    constraint webhook_event_is_about_something check ((type = 'TEST') = (activity_seq is null) and (type = 'TEST') = (number is null))
);
comment on table webhook_event is 'Something that the outside is told, in the words in which each endpoint hears it, however often.';
comment on column webhook_event.number is 'The exception request.';
create index webhook_event_by_creation on webhook_event (created_at);

create table webhook_delivery (
    id           uuid primary key,
    endpoint_id  uuid not null references webhook_endpoint,
    event_id     uuid not null references webhook_event,
    state        varchar(10) not null,
    attempts     integer not null,
    created_at   timestamp(6) with time zone not null,
    due_at       timestamp(6) with time zone not null,
    leased_until timestamp(6) with time zone,
    tried_at     timestamp(6) with time zone,
    outcome      varchar(20),
    status       integer,
    constraint webhook_delivery_is_one_per_endpoint unique (event_id, endpoint_id),
    constraint webhook_delivery_state_is_known check (state in ('WAITING', 'DELIVERED', 'GIVEN_UP')),
    constraint webhook_delivery_outcome_is_known check (
        outcome in ('DELIVERED', 'REFUSED', 'NO_CONNECTION', 'NO_SUCH_HOST', 'NOT_ALLOWED', 'NOT_TRUSTED', 'TIMED_OUT', 'KEY_CHANGED')),
    constraint webhook_delivery_tried_has_an_outcome check ((tried_at is null) = (outcome is null))
);
comment on table webhook_delivery is 'An event on its way to an endpoint, and what came of the last try.';
comment on column webhook_delivery.due_at is 'When it is tried next, while it waits.';
comment on column webhook_delivery.leased_until is 'A node is sending it until then; afterwards another may.';
comment on column webhook_delivery.status is 'What the endpoint answered; its words are not read.';
create index webhook_delivery_by_state_and_due on webhook_delivery (state, due_at, id);
create index webhook_delivery_by_creation on webhook_delivery (created_at desc, id desc);
create index webhook_delivery_of_endpoint on webhook_delivery (endpoint_id, state, due_at);
