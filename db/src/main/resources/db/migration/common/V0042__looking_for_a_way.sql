create table exception_proposal (
    id              uuid primary key,
    request_id      uuid not null references exception_request,
    from_catalogue  varchar(200),
    title           varchar(200) not null,
    steps           varchar(4000) not null,
    set_up_by       varchar(200) not null,
    ready_on        date not null,
    effort_minutes  integer,
    meets_need      varchar(10) not null,
    offered_by      uuid not null references person,
    offered_at      timestamp(6) with time zone not null,
    response        varchar(10) not null,
    reason_category varchar(20),
    reason          varchar(2000),
    responded_at    timestamp(6) with time zone,
    constraint exception_proposal_meets_need_is_known check (meets_need in ('FULLY', 'PARTLY')),
    constraint exception_proposal_response_is_known check (response in ('NONE', 'ACCEPTED', 'REJECTED')),
    constraint exception_proposal_reason_is_known check (reason_category in ('TOO_SLOW', 'FUNCTION_MISSING', 'OTHER_SIDE_REFUSES',
        'COST', 'ACCESSIBILITY', 'TRIED_AND_FAILED', 'OTHER')),
    constraint exception_proposal_answer_has_a_moment check ((response = 'NONE') = (responded_at is null)),
    constraint exception_proposal_does_not_work_because check (
        (response = 'REJECTED') = (reason is not null) and (response = 'REJECTED') = (reason_category is not null)),
    constraint exception_proposal_effort_is_some_time check (effort_minutes >= 0)
);
comment on table exception_proposal is 'Another way that was offered for one need, and what the requester said to it.';
comment on column exception_proposal.from_catalogue is 'Name of the rule''s own alternative that it is made from; empty for one thought of for this case.';
comment on column exception_proposal.set_up_by is 'Who sets it up.';
comment on column exception_proposal.effort_minutes is 'How long it takes the requester.';
comment on column exception_proposal.reason is 'Why it does not work, in the requester''s words; costs them nothing.';
create index exception_proposal_of_request on exception_proposal (request_id, offered_at, id);
create index exception_proposal_by_catalogue on exception_proposal (from_catalogue, response);

create table exception_conversation (
    id          uuid primary key,
    request_id  uuid not null references exception_request,
    held_at     timestamp(6) with time zone not null,
    channel     varchar(10) not null,
    people      varchar(500) not null,
    result      varchar(4000) not null,
    recorded_by uuid not null references person,
    recorded_at timestamp(6) with time zone not null,
    constraint exception_conversation_channel_is_known check (channel in ('CALL', 'VISIT', 'VIDEO', 'MAIL', 'CHAT'))
);
comment on table exception_conversation is 'A talk that somebody wrote down: when, with whom, what came of it.';
create index exception_conversation_of_request on exception_conversation (request_id, held_at, id);

create table exception_condition (
    id          uuid primary key,
    request_id  uuid not null references exception_request,
    definition  varchar(1000) not null,
    timing      varchar(15) not null,
    lowers      varchar(10),
    owner_id    uuid not null references person,
    due_on      date,
    validation  varchar(1000),
    maintenance varchar(1000),
    added_by    uuid not null references person,
    added_at    timestamp(6) with time zone not null,
    evidence    varchar(4000),
    verified_by uuid references person,
    verified_at timestamp(6) with time zone,
    constraint exception_condition_timing_is_known check (timing in ('BEFORE_START', 'ONGOING', 'AT_END')),
    constraint exception_condition_lowers_is_known check (lowers in ('LIKELIHOOD', 'IMPACT')),
    constraint exception_condition_proof_is_whole check (
        (evidence is null) = (verified_at is null) and (verified_by is null) = (verified_at is null))
);
comment on table exception_condition is 'What must hold for an exception, in place of the control that is lifted.';
comment on column exception_condition.lowers is 'The side of the risk that it lowers by one; empty where it earns no credit.';
comment on column exception_condition.owner_id is 'Who answers for it.';
comment on column exception_condition.validation is 'How it is proven.';
comment on column exception_condition.maintenance is 'How it stays so.';
comment on column exception_condition.evidence is 'The proof, once somebody has looked at it.';
create index exception_condition_of_request on exception_condition (request_id, added_at, id);

create table risk_rating (
    id             uuid primary key,
    request_id     uuid not null references exception_request,
    round          integer not null,
    factors        text not null,
    likelihood     smallint not null,
    impact         smallint not null,
    inherent       varchar(10) not null,
    personal_data  varchar(10) not null,
    contracts      varchar(10) not null,
    rationale      varchar(2000) not null,
    rated_by       uuid not null references person,
    rated_at       timestamp(6) with time zone not null,
    matrix_version integer not null,
    constraint risk_rating_rounds_count_up unique (request_id, round),
    constraint risk_rating_likelihood_is_one_to_five check (likelihood between 1 and 5),
    constraint risk_rating_impact_is_one_to_five check (impact between 1 and 5),
    constraint risk_rating_level_is_known check (inherent in ('LOW', 'MODERATE', 'HIGH', 'CRITICAL')),
    constraint risk_rating_personal_data_is_known check (personal_data in ('YES', 'NO', 'UNKNOWN')),
    constraint risk_rating_contracts_is_known check (contracts in ('YES', 'NO', 'UNKNOWN'))
);
comment on table risk_rating is 'How an analyst saw the risk at one moment; never changed, a second look is a new row.';
comment on column risk_rating.round is 'Counts the ratings of one case; the highest is the one that counts.';
comment on column risk_rating.factors is 'A JSON array: the eight answers, each with its note.';
comment on column risk_rating.inherent is 'The level before any control.';
comment on column risk_rating.matrix_version is 'The table by which likelihood and impact gave the level.';
