-- What is kept of how tickets went stands in one value for each day, queue and kind, so that a quarter is a few thousand
-- rows and not one for each ticket and promise. It fills again, beginning within ten minutes.
drop table kept_promise;
drop table kept_course;
create table course_pack (
    queue_id            uuid not null,
    asked_on            date not null,
    kind                varchar(20) not null,
    calendar_version_id uuid not null,
    part                integer not null,
    tickets             integer not null,
    closed_until        timestamp(6) with time zone not null,
    last_ticket_id      uuid not null,
    last_due_at         timestamp(6) with time zone,
    courses             bytea not null,
    primary key (queue_id, asked_on, kind, calendar_version_id, part)
);
comment on table course_pack is 'How tickets went that can no longer be opened again, and what became of their promises: told once from the record and kept, so that reports need not read the record of every old ticket. Counts for tickets that were closed before the last that is kept, and still are; it can be emptied at any time, and fills again.';
comment on column course_pack.queue_id is 'Of the tickets, as is the kind; neither changes any more.';
comment on column course_pack.asked_on is 'The day on which they were asked, in UTC.';
comment on column course_pack.calendar_version_id is 'By which their first response was promised.';
comment on column course_pack.part is 'From 0; of a day with very many tickets there are several.';
comment on column course_pack.tickets is 'How many it holds.';
comment on column course_pack.closed_until is 'When the last of them was closed; in this order they are kept.';
comment on column course_pack.last_ticket_id is 'Of those that were closed at that moment, the last by its id.';
comment on column course_pack.last_due_at is 'When the last of their promises came due, or was broken; empty where there is none.';
comment on column course_pack.courses is 'One after the other, each with its moments and waits in microseconds, as the program writes them (CoursePack).';
create index course_pack_by_closing on course_pack (closed_until, last_ticket_id);
create index course_pack_by_last_due on course_pack (queue_id, last_due_at, asked_on);
