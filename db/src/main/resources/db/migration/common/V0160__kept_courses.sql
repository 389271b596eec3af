create table kept_course (
    ticket_id           uuid primary key references ticket,
    resolved_at         timestamp(6) with time zone not null,
    closed_at           timestamp(6) with time zone not null,
    calendar_version_id uuid not null references calendar_version,
    answered_at         timestamp(6) with time zone,
    first_solved_at     timestamp(6) with time zone,
    last_solved_at      timestamp(6) with time zone,
    ended_at            timestamp(6) with time zone not null,
    our_turn_business   bigint not null,
    our_turn_calendar   bigint not null,
    came_back           boolean not null,
    hand_overs          integer not null
);
comment on table kept_course is 'How a ticket went that can no longer be opened again: told once from the record and kept, so that reports need not read the record of every old ticket. Holds only while the ticket is closed since the same moment; it can be emptied at any time, and fills again.';
comment on column kept_course.resolved_at is 'Of the ticket; in this order they are kept.';
comment on column kept_course.closed_at is 'Of the ticket when this was kept. Where the ticket says otherwise, what is kept does not count.';
comment on column kept_course.calendar_version_id is 'By which the first response was promised.';
comment on column kept_course.last_solved_at is 'Null where it ended without being solved.';
comment on column kept_course.ended_at is 'Until when one could see that nothing had come.';
comment on column kept_course.our_turn_business is 'How long it was our turn, in business time, in microseconds.';
comment on column kept_course.our_turn_calendar is 'How long it was our turn, in calendar time, in microseconds.';
create index kept_course_by_resolution on kept_course (resolved_at, ticket_id);

-- What was open at a past moment is found without reading the tickets.
drop index ticket_resolved_to_close;
create index ticket_resolved_to_close on ticket (status, resolved_at, id, created_at);
