create table policy_review (
    id              uuid primary key,
    restriction_key varchar(60) not null,
    trigger         varchar(30) not null,
    trigger_values  text not null,
    proposal        varchar(4000) not null,
    opened_by       uuid references person,
    opened_at       timestamp(6) with time zone not null,
    open_as         varchar(100),
    decision        varchar(10),
    reason          varchar(4000),
    effective_at    timestamp(6) with time zone,
    closed_by       uuid references person,
    closed_at       timestamp(6) with time zone,
    version         bigint default 0 not null,
    constraint policy_review_is_open_once_per_trigger unique (open_as),
    constraint policy_review_trigger_is_known check (trigger in ('BY_HAND', 'DUE', 'NEARLY_ALWAYS_APPROVED', 'HARDLY_EVER_APPROVED',
        'RENEWED_CLEANLY', 'ALTERNATIVE_DOES_NOT_WORK', 'APPEALS_UPHELD')),
    constraint policy_review_by_hand_has_somebody check ((trigger = 'BY_HAND') = (opened_by is not null)),
    constraint policy_review_decision_is_known check (decision in ('KEEP', 'CHANGE', 'RETIRE')),
    constraint policy_review_is_closed_by_a_decision check (
        (decision is null) = (closed_at is null) and (decision is null) = (closed_by is null)
        and (decision is null) = (reason is null) and (decision is null) = (open_as is not null)),
    constraint policy_review_takes_effect_by_a_decision check (
        (decision is null or decision = 'KEEP') = (effective_at is null))
);
comment on table policy_review is 'Somebody, or the figures, asks whether a rule is still right. The owner of the rule decides: keep, change or retire it.';
comment on column policy_review.trigger is 'BY_HAND was opened by a person; DUE by the rule''s own date; the others by what the figures of its requests say.';
comment on column policy_review.trigger_values is 'A JSON object: the figures as they were, by name.';
comment on column policy_review.proposal is 'What is asked or proposed, in plain words.';
comment on column policy_review.open_as is 'The rule and the trigger as long as it is open, so that no second one is opened beside it.';
comment on column policy_review.effective_at is 'From when on a change or retirement holds.';
create index policy_review_of_rule on policy_review (restriction_key, opened_at desc, id desc);

create table policy_review_evidence (
    review_id uuid not null references policy_review,
    number    bigint not null,
    primary key (review_id, number)
);
comment on table policy_review_evidence is 'An exception request that is a ground of a review.';
comment on column policy_review_evidence.number is 'The number of its ticket.';
