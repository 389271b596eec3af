alter table exception_request drop constraint exception_request_state_is_known;
alter table exception_request add constraint exception_request_state_is_known check (state in ('DRAFT', 'SUBMITTED', 'IN_CONVERSATION',
    'ALTERNATIVE_OFFERED', 'AWAITING_DECISION', 'APPROVED_PENDING', 'ACTIVE', 'SUSPENDED', 'ENDING', 'CLOSED', 'RESOLVED_BY_ALTERNATIVE',
    'DECLINED', 'WITHDRAWN'));
alter table exception_request add column suspends_at timestamp(6) with time zone;
alter table exception_request add column suspended_at timestamp(6) with time zone;
alter table exception_request add column suspended_by uuid references person;
alter table exception_request add column suspension_cause varchar(20);
alter table exception_request add column suspension_reason varchar(4000);
alter table exception_request add column left_id uuid references person;
alter table exception_request add column left_at timestamp(6) with time zone;
alter table exception_request add column suspension_told_for timestamp(6) with time zone;
alter table exception_request add constraint exception_request_suspension_cause_is_known check (
    suspension_cause in ('CONDITION_OVERDUE', 'CONDITION_FAILED', 'INCIDENT', 'MATERIAL_CHANGE', 'PERSON_LEFT'));
alter table exception_request add constraint exception_request_suspension_is_whole check (
    (suspended_at is null) = (suspension_cause is null) and (state <> 'SUSPENDED' or suspended_at is not null));
alter table exception_request add constraint exception_request_who_left_has_a_moment check ((left_id is null) = (left_at is null));
alter table exception_request add constraint exception_request_suspended_is_whole check (
    state <> 'SUSPENDED' or (restriction_key is not null and valid_until is not null and decided_at is not null and activated_at is not null));
comment on column exception_request.suspends_at is 'The moment at which the clock suspends it: something that must hold all the time is not proven by then, or somebody left and nobody took over.';
comment on column exception_request.suspended_at is 'When it was last suspended; empty while it holds.';
comment on column exception_request.suspended_by is 'Empty where the clock did.';
comment on column exception_request.suspension_reason is 'What happened, as the requester reads it; empty where the clock did it.';
comment on column exception_request.left_id is 'Somebody of the case who left, the requester or an approver, as long as nobody took over.';
comment on column exception_request.suspension_told_for is 'The moment of suspension of which the people were told beforehand.';
create index exception_request_by_state_and_suspension on exception_request (state, suspends_at);

alter table exception_condition add column due_at timestamp(6) with time zone;
alter table exception_condition add column repeat_days integer;
alter table exception_condition add column failed_at timestamp(6) with time zone;
alter table exception_condition add column failed_because varchar(4000);
update exception_condition set due_at = cast(due_on as timestamp with time zone) + interval '1' day where due_on is not null;
alter table exception_condition add constraint exception_condition_due_day_has_an_end check ((due_on is null) = (due_at is null));
alter table exception_condition add constraint exception_condition_repeats_after_days check (repeat_days between 1 and 366);
alter table exception_condition add constraint exception_condition_only_ongoing_repeats check (repeat_days is null or timing = 'ONGOING');
alter table exception_condition add constraint exception_condition_failure_says_why check ((failed_at is null) = (failed_because is null));
comment on column exception_condition.due_at is 'The end of the day on which it is due; the clock decides by it.';
comment on column exception_condition.repeat_days is 'After how many days it has to be proven anew.';
comment on column exception_condition.failed_at is 'When somebody found that it does not hold; a later proof counts again.';
