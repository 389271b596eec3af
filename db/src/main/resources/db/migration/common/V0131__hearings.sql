create table hearing (
    id              uuid primary key,
    ticket_id       uuid not null references ticket,
    asked_by        uuid not null references person,
    words           varchar(2000),
    asked_at        timestamp(6) with time zone not null,
    due_at          timestamp(6) with time zone not null,
    reminded_at     timestamp(6) with time zone,
    answered_by     uuid references person,
    answer          varchar(4000),
    answered_at     timestamp(6) with time zone,
    open_ticket_id  uuid,
    version         bigint not null,
    constraint hearing_is_answered_by_somebody_with_words check (
        (answered_at is null) = (answered_by is null) and (answered_at is null) = (answer is null)),
    constraint hearing_is_not_answered_by_who_asked check (answered_by is null or answered_by <> asked_by),
    constraint hearing_is_open_until_answered check ((open_ticket_id is null) = (answered_at is not null)),
    constraint hearing_open_once_per_ticket unique (open_ticket_id)
);
comment on table hearing is 'Somebody on the asking side of a ticket says that they are not being heard. A supervisor of its queue answers.';
comment on column hearing.asked_by is 'The requester, who filed it for them, or somebody who was brought in.';
comment on column hearing.words is 'What they want to say about it. Read by them and by those who answer, not by the analysts.';
comment on column hearing.due_at is 'By when a supervisor answers, in business time of the queue.';
comment on column hearing.reminded_at is 'When the supervisors were told that the answer is late; once.';
comment on column hearing.answer is 'What was answered. Read by who asked and by the requester.';
comment on column hearing.open_ticket_id is 'The ticket as long as it is not answered; at most one is open on each.';
create index hearing_of_ticket on hearing (ticket_id, asked_at);
create index hearing_by_time on hearing (asked_at, id);
create index hearing_late on hearing (open_ticket_id, due_at);
