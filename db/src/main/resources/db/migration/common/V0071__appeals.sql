alter table exception_request add column appealed_at timestamp(6) with time zone;
alter table exception_request add column appealed_by uuid references person;
alter table exception_request add column appeal_reason varchar(4000);
alter table exception_request add constraint exception_request_appeal_is_whole check (
    (appealed_at is null) = (appealed_by is null) and (appealed_at is null) = (appeal_reason is null));
comment on column exception_request.appealed_at is 'When somebody asked others to decide anew after it was declined; once per case.';
comment on column exception_request.appealed_by is 'The requester, or who leads them.';

alter table exception_decision add column round varchar(15) default 'INITIAL' not null;
alter table exception_decision add constraint exception_decision_round_is_known check (round in ('INITIAL', 'APPEAL'));
comment on column exception_decision.round is 'INITIAL, or APPEAL after it was declined once.';
