-- What is kept says by itself whose it is, so that a quarter is read without its tickets. It fills again within ten minutes.
drop table kept_course;
create table kept_course (
    ticket_id                 uuid primary key references ticket,
    created_at                timestamp(6) with time zone not null,
    queue_id                  uuid not null,
    kind                      varchar(20) not null,
    requester_id              uuid not null,
    closed_at                 timestamp(6) with time zone not null,
    calendar_version_id       uuid not null,
    answered_at               timestamp(6) with time zone,
    first_solved_at           timestamp(6) with time zone,
    last_solved_at            timestamp(6) with time zone,
    ended_at                  timestamp(6) with time zone not null,
    first_response_business   bigint not null,
    our_turn_business         bigint not null,
    first_resolution_business bigint not null,
    full_resolution_business  bigint not null,
    our_turn_calendar         bigint not null,
    came_back                 boolean not null,
    hand_overs                integer not null
);
comment on table kept_course is 'How a ticket went that can no longer be opened again: told once from the record and kept, so that reports need not read the record of every old ticket. Counts for tickets that were closed before the last that is kept, and still are; it can be emptied at any time together with kept_promise, and fills again.';
comment on column kept_course.created_at is 'Of the ticket, as are the queue, the kind and the requester; none of them changes any more.';
comment on column kept_course.closed_at is 'Of the ticket; in this order they are kept.';
comment on column kept_course.calendar_version_id is 'By which the first response was promised.';
comment on column kept_course.last_solved_at is 'Null where it ended without being solved.';
comment on column kept_course.ended_at is 'Until when one could see that nothing had come.';
comment on column kept_course.first_response_business is 'To the first answer, or to the end without one, in business time, in microseconds; the other waits in business time alike.';
comment on column kept_course.our_turn_business is 'How long it was our turn.';
comment on column kept_course.our_turn_calendar is 'How long it was our turn, in calendar time, in microseconds.';
create index kept_course_by_creation on kept_course (created_at);
create index kept_course_by_closing on kept_course (closed_at, ticket_id);
create index ticket_by_closing on ticket (closed_at, id, created_at);

create table kept_promise (
    due_at              timestamp(6) with time zone not null,
    promise_id          uuid not null,
    promise_kind        varchar(20) not null,
    kept                boolean not null,
    ticket_id           uuid not null,
    created_at          timestamp(6) with time zone not null,
    queue_id            uuid not null,
    kind                varchar(20) not null,
    requester_id        uuid not null,
    calendar_version_id uuid not null,
    primary key (due_at, promise_id)
);
comment on table kept_promise is 'What became of the promises of the tickets in kept_course, filled and emptied together with it.';
comment on column kept_promise.due_at is 'When the promise came due, or was broken.';
comment on column kept_promise.kept is 'Whether it was kept in time.';
comment on column kept_promise.created_at is 'Of the ticket, as are the queue, the kind and the requester.';
