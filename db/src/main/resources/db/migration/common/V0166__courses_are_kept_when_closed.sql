-- Tickets are kept a day after they were closed, and with them when they were open and how their requesters were received,
-- so that neither Response nor Fairness reads the record of what is closed. It fills again, beginning at once.
delete from course_pack;
delete from scheduled_tasks where task_name = 'keep-courses';
drop index course_pack_by_last_due;
alter table course_pack drop column last_due_at;
alter table course_pack add column last_moment_at timestamp(6) with time zone;
create index course_pack_by_last_moment on course_pack (queue_id, last_moment_at, asked_on);
comment on table course_pack is 'How closed tickets went, what became of their promises, and how their requesters were received: told once from the record and kept, so that reports need not read the record of every old ticket. Counts for tickets that were closed before the last that is kept, and still are; it can be emptied at any time, and fills again.';
comment on column course_pack.queue_id is 'Of the tickets, as is the kind; of a closed one neither changes.';
comment on column course_pack.tickets is 'How many it holds; those that were opened again are taken out.';
comment on column course_pack.last_moment_at is 'When the last of them was finished or opened again, or the last of their promises came due; empty where none is left.';
