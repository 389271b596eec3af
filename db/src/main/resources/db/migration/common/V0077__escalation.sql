create table exception_escalation (
    request_id         uuid primary key references exception_request,
    asked_at           timestamp(6) with time zone not null,
    overdue_at         timestamp(6) with time zone not null,
    next_level_at      timestamp(6) with time zone not null,
    overdue_told_at    timestamp(6) with time zone,
    next_level_told_at timestamp(6) with time zone,
    constraint exception_escalation_goes_up_later check (asked_at < overdue_at and overdue_at < next_level_at)
);
comment on table exception_escalation is 'By when those who must agree to a case are asked again, and others beside them. Nobody agrees or declines by the clock.';
comment on column exception_escalation.asked_at is 'When the approvers were last asked, from which both moments are counted in working days.';
comment on column exception_escalation.overdue_at is 'The target of the decision at its level of risk.';
comment on column exception_escalation.next_level_at is 'As much time again: from then on the next level up may hold a slot that is still open. The clock decides by it, a job only tells people.';
comment on column exception_escalation.overdue_told_at is 'When people were told that it is late.';
comment on column exception_escalation.next_level_told_at is 'When the next level was told that it may decide.';
create index exception_escalation_by_target on exception_escalation (overdue_told_at, overdue_at);
create index exception_escalation_by_next_level on exception_escalation (next_level_told_at, next_level_at);

alter table exception_slot add column next_held_by varchar(40);
comment on column exception_slot.next_held_by is 'The role one level up, which may hold the slot as well once the case is late by as much time again.';
