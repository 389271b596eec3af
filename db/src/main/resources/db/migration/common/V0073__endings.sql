alter table exception_request drop constraint exception_request_end_cause_is_known;
alter table exception_request add constraint exception_request_end_cause_is_known check (end_cause in ('EXPIRED', 'CONDITIONS_NOT_MET', 'RETURNED_EARLY', 'REVOKED'));
alter table exception_request add column end_reason varchar(4000);
alter table exception_request add column end_message varchar(4000);
alter table exception_request add column ended_by uuid references person;
alter table exception_request add column grace_until timestamp(6) with time zone;
alter table exception_request add column in_use_found_at timestamp(6) with time zone;
alter table exception_request add column in_use_found_by uuid references person;
alter table exception_request add column in_use_note varchar(4000);
alter table exception_request add column not_removed_told_at timestamp(6) with time zone;
alter table exception_request add constraint exception_request_revoked_says_why check (
    end_cause <> 'REVOKED' or (end_reason is not null and end_message is not null and ended_by is not null and grace_until is not null));
alter table exception_request add constraint exception_request_returned_by_somebody check (end_cause <> 'RETURNED_EARLY' or ended_by is not null);
alter table exception_request add constraint exception_request_use_found_is_whole check (
    (in_use_found_at is null) = (in_use_found_by is null) and (in_use_found_at is null) = (in_use_note is null));
comment on column exception_request.end_reason is 'Why it was revoked or given back.';
comment on column exception_request.end_message is 'What the requester reads about it.';
comment on column exception_request.grace_until is 'Until when a revoked one may still be used, so that work can be finished.';
comment on column exception_request.in_use_found_at is 'When somebody found that it is still used after its end; closing it says what became of that.';
comment on column exception_request.not_removed_told_at is 'When people were last told that it is over and not proven to be removed.';
create index exception_request_by_state_and_telling on exception_request (state, not_removed_told_at);
