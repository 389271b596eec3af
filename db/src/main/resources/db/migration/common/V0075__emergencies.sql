create table exception_emergency (
    id            uuid primary key,
    request_id    uuid not null references exception_request,
    hours         integer not null,
    why           varchar(2000) not null,
    asked_by      uuid not null references person,
    asked_at      timestamp(6) with time zone not null,
    policy_role   varchar(40),
    policy_by     uuid references person,
    business_role varchar(40),
    business_by   uuid references person,
    started_at    timestamp(6) with time zone,
    constraint exception_emergency_is_one_per_case unique (request_id),
    constraint exception_emergency_is_a_week_at_most check (hours between 1 and 168),
    constraint exception_emergency_signature_names_the_role check (
        (policy_role is null) = (policy_by is null) and (business_role is null) = (business_by is null)),
    constraint exception_emergency_starts_by_two_people check (
        (started_at is not null) = (policy_by is not null and business_by is not null) and business_by <> policy_by)
);
comment on table exception_emergency is 'Something stands still: two people let an exception begin at once. Those who would have had to agree look at it within three working days.';
comment on column exception_emergency.hours is 'For how long: 72 at critical risk, 168 otherwise, at the most.';
comment on column exception_emergency.policy_by is 'Security or operations, on call.';
comment on column exception_emergency.business_by is 'Who answers for the system, or leads the requester.';
comment on column exception_emergency.started_at is 'When the second of the two signed.';

alter table exception_request add column review_due_at timestamp(6) with time zone;
comment on column exception_request.review_due_at is 'By when those who must agree have to have looked at an emergency; it ends then if they have not. Empty once they have.';
create index exception_request_by_state_and_review on exception_request (state, review_due_at);
alter table exception_request drop constraint exception_request_end_cause_is_known;
alter table exception_request add constraint exception_request_end_cause_is_known check (
    end_cause in ('EXPIRED', 'CONDITIONS_NOT_MET', 'RETURNED_EARLY', 'REVOKED', 'SUPERSEDED', 'NOT_REVIEWED'));

alter table exception_decision drop constraint exception_decision_round_is_known;
alter table exception_decision add constraint exception_decision_round_is_known check (round in ('INITIAL', 'APPEAL', 'RENEWAL', 'RETROSPECTIVE'));
