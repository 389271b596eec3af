alter table exception_request add column renews_id uuid references exception_request;
alter table exception_request add column renewal_no integer default 0 not null;
alter table exception_request add column renewed_level varchar(10);
alter table exception_request add column superseded_at timestamp(6) with time zone;
alter table exception_request add column reminded_days integer;
alter table exception_request add constraint exception_request_renewal_names_what_it_renews check (
    (renews_id is null) = (renewal_no = 0) and (renews_id is null) = (renewed_level is null));
alter table exception_request add constraint exception_request_is_renewed_twice_at_most check (renewal_no between 0 and 2);
alter table exception_request add constraint exception_request_renewed_level_is_known check (renewed_level in ('LOW', 'MODERATE', 'HIGH', 'CRITICAL'));
alter table exception_request drop constraint exception_request_end_cause_is_known;
alter table exception_request add constraint exception_request_end_cause_is_known check (end_cause in ('EXPIRED', 'CONDITIONS_NOT_MET', 'RETURNED_EARLY', 'REVOKED', 'SUPERSEDED'));
alter table exception_request drop constraint exception_request_closed_says_how;
alter table exception_request add constraint exception_request_closed_says_how check (
    state <> 'CLOSED' or (closed_at is not null and (removal_proof is not null or end_cause = 'CONDITIONS_NOT_MET' or superseded_at is not null)));
comment on column exception_request.renews_id is 'The exception after which it is to hold; that one ends on its day all the same.';
comment on column exception_request.renewal_no is 'Counts the renewals since the first grant; two at the most, at the same level of risk.';
comment on column exception_request.renewed_level is 'The risk of what it renews; a renewal is not decided above it.';
comment on column exception_request.superseded_at is 'When its renewal takes its place; what was granted goes on under that one.';
comment on column exception_request.reminded_days is 'How many days before its end people were last reminded: 30, 14, 7 or 1.';
create index exception_request_renewal_of on exception_request (renews_id);

alter table exception_decision drop constraint exception_decision_round_is_known;
alter table exception_decision add constraint exception_decision_round_is_known check (round in ('INITIAL', 'APPEAL', 'RENEWAL'));
