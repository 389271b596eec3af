create table queue_target (
    queue_id                uuid not null references queue,
    ticket_kind             varchar(20) not null,
    service_class           varchar(20) not null,
    first_response_seconds  bigint not null,
    next_response_seconds   bigint not null,
    resolution_seconds      bigint,
    resolution_working_days integer,
    primary key (queue_id, ticket_kind, service_class),
    constraint queue_target_kind_is_known check (ticket_kind in ('INCIDENT', 'REQUEST', 'QUESTION', 'EXCEPTION_REQUEST')),
    constraint queue_target_class_fits_the_kind check (
        ticket_kind = 'EXCEPTION_REQUEST' and service_class in ('CRITICAL_RISK', 'HIGH_RISK', 'MODERATE_RISK', 'LOW_RISK')
        or ticket_kind <> 'EXCEPTION_REQUEST' and service_class in ('P1', 'P2', 'P3', 'P4')),
    constraint queue_target_allows_some_time check (first_response_seconds > 0 and next_response_seconds > 0
        and coalesce(resolution_seconds, 1) > 0 and coalesce(resolution_working_days, 1) > 0),
    constraint queue_target_resolves_by_time_or_by_days check ((resolution_seconds is null) <> (resolution_working_days is null))
);
comment on table queue_target is 'What a queue promises where it differs from the usual targets, by ticket kind and priority, or default risk.';
comment on column queue_target.first_response_seconds is 'Business time allowed.';
comment on column queue_target.resolution_working_days is 'Whole working days instead of business time.';

create table promise (
    id                  uuid primary key,
    ticket_id           uuid not null references ticket,
    kind                varchar(20) not null,
    service_class       varchar(20) not null,
    state               varchar(10) not null,
    calendar_version_id uuid not null references calendar_version,
    target_seconds      bigint,
    target_working_days integer,
    started_at          timestamp(6) with time zone not null,
    due_at              timestamp(6) with time zone not null,
    breached_at         timestamp(6) with time zone,
    ended_at            timestamp(6) with time zone,
    worth_seconds       bigint not null,
    effective_start     bigint not null,
    line_queue_id       uuid references queue,
    ticket_created_at   timestamp(6) with time zone not null,
    ticket_number       bigint not null,
    constraint promise_kind_is_known check (kind in ('FIRST_RESPONSE', 'NEXT_RESPONSE', 'RESOLUTION')),
    constraint promise_class_is_known check (service_class in ('P1', 'P2', 'P3', 'P4', 'CRITICAL_RISK', 'HIGH_RISK', 'MODERATE_RISK', 'LOW_RISK')),
    constraint promise_state_is_known check (state in ('RUNNING', 'PAUSED', 'MET', 'BREACHED', 'DROPPED')),
    constraint promise_allows_time_or_days check ((target_seconds is null) <> (target_working_days is null)),
    constraint promise_is_worth_some_time check (worth_seconds > 0),
    constraint promise_ends_when_it_is_over check ((state in ('RUNNING', 'PAUSED')) = (ended_at is null)),
    constraint promise_met_was_not_breached check (state <> 'MET' or breached_at is null),
    constraint promise_breached_has_a_moment check (state <> 'BREACHED' or breached_at is not null),
    constraint promise_in_line_is_running check (line_queue_id is null or state = 'RUNNING')
);
comment on table promise is 'What a requester was promised, and how it went: one first response, a next response for each time they had to ask again, one resolution.';
comment on column promise.service_class is 'The priority, or the risk of an exception request, whose targets it was made by.';
comment on column promise.state is 'RUNNING, PAUSED while it is the requester''s turn, MET in time, BREACHED done late, DROPPED because nobody asks for it any more.';
comment on column promise.calendar_version_id is 'The version in force when the promise was made or measured anew; a later version does not move it.';
comment on column promise.due_at is 'When it comes due; while paused, what it was before.';
comment on column promise.breached_at is 'The due moment, once it has passed unfulfilled.';
comment on column promise.worth_seconds is 'The target as business time, by which the line measures the wait.';
comment on column promise.effective_start is 'Microseconds on the calendar''s hour meter at which the wait began, moved on by what was paused (docs/adr/0002-the-line.md).';
comment on column promise.line_queue_id is 'The queue in whose line the ticket waits by this promise; empty while it does not wait for anybody.';
comment on column promise.ticket_created_at is 'Settles ties in the line, beside the number; kept here so that one index has the whole order.';
create index promise_of_ticket on promise (ticket_id, kind, started_at);
create index promise_head_of_line on promise (line_queue_id, calendar_version_id, worth_seconds, effective_start, ticket_created_at, ticket_number);
create index promise_by_due on promise (state, breached_at, due_at);

create table promise_pause (
    promise_id  uuid not null references promise,
    paused_at   timestamp(6) with time zone not null,
    resumed_at  timestamp(6) with time zone,
    primary key (promise_id, paused_at),
    constraint promise_pause_ends_after_it_begins check (resumed_at is null or resumed_at >= paused_at)
);
comment on table promise_pause is 'A stretch in which a promise was not counted.';
comment on column promise_pause.resumed_at is 'Empty while the pause lasts.';

create table target_class (
    queue_id            uuid not null references queue,
    calendar_version_id uuid not null references calendar_version,
    worth_seconds       bigint not null,
    primary key (queue_id, calendar_version_id, worth_seconds)
);
comment on table target_class is 'Which kinds of promise have ever stood in a queue''s line; the head of the line is the best of one look for each.';
