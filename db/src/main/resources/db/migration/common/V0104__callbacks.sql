create table callback (
    id           uuid primary key,
    origin       varchar(15) not null,
    queue_id     uuid not null references queue,
    ticket_id    uuid references ticket,
    person_id    uuid references person,
    number       varchar(20) not null,
    about        varchar(500),
    created_at   timestamp(6) with time zone not null,
    not_before   timestamp(6) with time zone not null,
    due_at       timestamp(6) with time zone not null,
    taken_by     uuid references person,
    taken_at     timestamp(6) with time zone,
    breached_at  timestamp(6) with time zone,
    end_kind     varchar(15),
    ended_at     timestamp(6) with time zone,
    ended_by     uuid references person,
    words        varchar(4000),
    version      bigint default 0 not null,
    constraint callback_origin_is_known check (origin in ('MISSED_CALL', 'ASKED', 'PROMISED')),
    constraint callback_end_is_known check (end_kind in ('REACHED', 'NOT_REACHED', 'REQUESTER_DONE')),
    constraint callback_end_has_a_moment check ((end_kind is null) = (ended_at is null)),
    constraint callback_on_a_ticket_is_for_somebody check (ticket_id is null or person_id is not null),
    constraint callback_not_reached_says_so check (end_kind is null or end_kind <> 'NOT_REACHED' or words is not null),
    constraint callback_taken_at_a_moment check ((taken_by is null) = (taken_at is null))
);
comment on table callback is 'Somebody is to be called back. It ends by reaching them, by three attempts on different half-days and a written message, or by their own word.';
comment on column callback.origin is 'MISSED_CALL nobody answered, ASKED in the portal, PROMISED by who answered.';
comment on column callback.queue_id is 'Who calls back; where it has a ticket, the queue of the ticket counts.';
comment on column callback.ticket_id is 'The ticket in whose place in line it waits; empty while it is not known who called.';
comment on column callback.person_id is 'Who is called back; empty while it is not known.';
comment on column callback.about is 'What about, in the words of who is called back.';
comment on column callback.not_before is 'From when it suits, at the earliest when it was promised.';
comment on column callback.due_at is 'By when it is promised.';
comment on column callback.taken_by is 'Who calls, while nobody is known whose ticket it could be.';
comment on column callback.breached_at is 'When it came due, once that has passed; only of those without a ticket, whose promise says it otherwise.';
comment on column callback.words is 'What was agreed, or the written message.';
create index callback_of_queue on callback (queue_id, ended_at, due_at);
create index callback_of_ticket on callback (ticket_id, created_at);
create index callback_of_person on callback (person_id, created_at);
create index callback_of_number on callback (number, ended_at);
alter table phone_call add constraint phone_call_came_to_a_callback foreign key (callback_id) references callback;

create table callback_attempt (
    callback_id uuid not null references callback,
    tried_at    timestamp(6) with time zone not null,
    tried_by    uuid not null references person,
    result      varchar(10) not null,
    half_day    varchar(13) not null,
    primary key (callback_id, tried_at),
    constraint callback_attempt_result_is_known check (result in ('NO_ANSWER', 'BUSY', 'VOICEMAIL'))
);
comment on table callback_attempt is 'Append-only: somebody called back and did not reach them.';
comment on column callback_attempt.half_day is 'The day and its half in the zone of the queue, such as 2026-03-04 AM; attempts count once for each.';
