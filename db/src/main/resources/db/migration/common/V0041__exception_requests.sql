create table exception_request (
    id                     uuid primary key,
    ticket_id              uuid not null references ticket,
    number                 bigint not null,
    restriction_key        varchar(60),
    restriction_version    integer,
    requester_id           uuid not null references person,
    filed_by_id            uuid not null references person,
    manager_id             uuid references person,
    title                  varchar(300) not null,
    goal                   varchar(4000) not null,
    consequence            varchar(4000) not null,
    needed_from            date not null,
    needed_until           date not null,
    who_else               varchar(4000),
    data_class             varchar(15) not null,
    stopped_by             varchar(4000),
    workaround             varchar(4000),
    manager_knows          boolean not null,
    answers                text not null,
    state                  varchar(25) not null,
    first_day              date,
    last_day               date,
    valid_from             timestamp(6) with time zone,
    valid_until            timestamp(6) with time zone,
    no_alternative_because varchar(2000),
    submitted_at           timestamp(6) with time zone,
    first_human_reply_at   timestamp(6) with time zone,
    decision_asked_at      timestamp(6) with time zone,
    decided_at             timestamp(6) with time zone,
    resolved_at            timestamp(6) with time zone,
    activated_at           timestamp(6) with time zone,
    ended_at               timestamp(6) with time zone,
    closed_at              timestamp(6) with time zone,
    residual_now           varchar(10),
    residual_once_met      varchar(10),
    follow_up_asked_at     timestamp(6) with time zone,
    end_cause              varchar(20),
    removal_proof          varchar(4000),
    instead_they_will      varchar(2000),
    updated_at             timestamp(6) with time zone not null,
    version                bigint default 0 not null,
    constraint exception_request_has_one_ticket unique (ticket_id),
    constraint exception_request_number_is_unique unique (number),
    constraint exception_request_is_under_a_version foreign key (restriction_key, restriction_version)
        references restriction_version (restriction_key, version),
    constraint exception_request_names_rule_with_version check ((restriction_key is null) = (restriction_version is null)),
    constraint exception_request_state_is_known check (state in ('DRAFT', 'SUBMITTED', 'IN_CONVERSATION', 'ALTERNATIVE_OFFERED',
        'AWAITING_DECISION', 'APPROVED_PENDING', 'ACTIVE', 'ENDING', 'CLOSED', 'RESOLVED_BY_ALTERNATIVE', 'DECLINED', 'WITHDRAWN')),
    constraint exception_request_data_class_is_known check (data_class in ('PUBLIC', 'INTERNAL', 'CONFIDENTIAL', 'RESTRICTED', 'NOT_SURE')),
    constraint exception_request_levels_are_known check (
        residual_now in ('LOW', 'MODERATE', 'HIGH', 'CRITICAL') and residual_once_met in ('LOW', 'MODERATE', 'HIGH', 'CRITICAL')),
    constraint exception_request_end_cause_is_known check (end_cause in ('EXPIRED', 'CONDITIONS_NOT_MET')),
    constraint exception_request_needs_end_after_their_start check (needed_until >= needed_from),
    constraint exception_request_draft_is_for_somebody_else check (state <> 'DRAFT' or requester_id <> filed_by_id),
    constraint exception_request_was_sent check (state in ('DRAFT', 'WITHDRAWN') or submitted_at is not null),
    constraint exception_request_is_decided_under_a_rule check (
        state not in ('AWAITING_DECISION', 'APPROVED_PENDING', 'ACTIVE', 'ENDING', 'DECLINED') or restriction_key is not null),
    constraint exception_request_is_decided_for_a_term check (
        state not in ('AWAITING_DECISION', 'APPROVED_PENDING', 'ACTIVE', 'ENDING', 'DECLINED') or valid_until is not null),
    constraint exception_request_term_is_whole check (
        (first_day is null) = (valid_until is null) and (last_day is null) = (valid_until is null)
        and (valid_from is null) = (valid_until is null)),
    constraint exception_request_ends_after_its_start check (valid_until > valid_from),
    constraint exception_request_decided_has_a_moment check (
        state not in ('APPROVED_PENDING', 'ACTIVE', 'ENDING', 'DECLINED') or decided_at is not null),
    constraint exception_request_in_force_has_a_moment check (state not in ('ACTIVE', 'ENDING') or activated_at is not null),
    constraint exception_request_ending_has_a_cause check (state <> 'ENDING' or (end_cause is not null and ended_at is not null)),
    constraint exception_request_resolved_has_a_moment check (state <> 'RESOLVED_BY_ALTERNATIVE' or resolved_at is not null),
    constraint exception_request_closed_says_how check (
        state <> 'CLOSED' or (closed_at is not null and (removal_proof is not null or end_cause = 'CONDITIONS_NOT_MET'))),
    constraint exception_request_withdrawn_says_what_instead check (state <> 'WITHDRAWN' or instead_they_will is not null)
);
comment on table exception_request is 'A rule is in somebody''s way: the case file beside its ticket, from the need to the proof that nothing of an exception is left.';
comment on column exception_request.number is 'The number of its ticket; there is no other.';
comment on column exception_request.restriction_key is 'Empty while nobody knows which rule it is.';
comment on column exception_request.restriction_version is 'The version under which it was asked; a later one does not move it.';
comment on column exception_request.filed_by_id is 'Who typed it; counts as the requester where duties are kept apart.';
comment on column exception_request.manager_id is 'The requester''s manager at the time.';
comment on column exception_request.title is 'The first sentence of the goal.';
comment on column exception_request.workaround is 'The other way they have found; told in confidence, read by the requester and those who work the case only.';
comment on column exception_request.answers is 'A JSON object: the answers to the questions of the rule, by key.';
comment on column exception_request.state is 'Where it stands, as last written down; past valid_until an ACTIVE one is over whatever stands here.';
comment on column exception_request.valid_from is 'Start of the first day in the zone of the company.';
comment on column exception_request.valid_until is 'End of the last day; the clock decides by it, a job only writes that down.';
comment on column exception_request.no_alternative_because is 'Why there is no other way, or why an open offer was not waited for.';
comment on column exception_request.first_human_reply_at is 'When a person in IT first answered.';
comment on column exception_request.residual_now is 'The risk with what is proven so far, as of the last change; a summary of rating and conditions.';
comment on column exception_request.residual_once_met is 'The risk once everything is proven that comes before the start; it chooses who decides and for how long at most.';
comment on column exception_request.follow_up_asked_at is 'When the requester was asked whether the accepted way works.';
comment on column exception_request.removal_proof is 'How it was proven that nothing of it is left.';
comment on column exception_request.instead_they_will is 'What the requester does instead of what they took back; told in confidence.';
create index exception_request_of_requester_by_update on exception_request (requester_id, updated_at desc, id desc);
create index exception_request_filed_by_person on exception_request (filed_by_id, updated_at desc, id desc);
create index exception_request_by_state_and_end on exception_request (state, valid_until, id);
create index exception_request_by_state_and_decision on exception_request (state, decided_at);
create index exception_request_by_state_and_resolution on exception_request (state, resolved_at);
create index exception_request_by_update on exception_request (updated_at desc, id desc);
create index exception_request_of_rule_by_state on exception_request (restriction_key, state);
