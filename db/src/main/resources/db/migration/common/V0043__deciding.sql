create table exception_slot (
    request_id uuid not null references exception_request,
    role       varchar(40) not null,
    held_by    varchar(40) not null,
    filled_by  uuid references person,
    primary key (request_id, role)
);
comment on table exception_slot is 'Who has to agree, as of the last time the case changed; read by the lists of approvers. The service works it out anew for every decision.';
comment on column exception_slot.role is 'The role that must agree.';
comment on column exception_slot.held_by is 'The role that is asked: another one where the first has nobody who may.';
comment on column exception_slot.filled_by is 'Who has agreed for it, as long as that vote counts.';
create index exception_slot_by_role on exception_slot (held_by, request_id);

create table exception_decision (
    id                  uuid primary key,
    request_id          uuid not null references exception_request,
    outcome             varchar(25) not null,
    role                varchar(40) not null,
    held_by             varchar(40) not null,
    decided_by          uuid not null references person,
    reason_category     varchar(20),
    reason              varchar(4000),
    accepts             varchar(1000),
    snapshot            varchar(64) not null,
    inherent            varchar(10) not null,
    residual_now        varchar(10) not null,
    residual_once_met   varchar(10) not null,
    single_person       boolean not null,
    role_changed_lately boolean not null,
    decided_at          timestamp(6) with time zone not null,
    constraint exception_decision_outcome_is_known check (outcome in ('APPROVE', 'APPROVE_WITH_CONDITIONS', 'DECLINE', 'ASK_FOR_MORE')),
    constraint exception_decision_category_is_known check (reason_category in ('RISK_TOO_HIGH', 'LAW_OR_CONTRACT', 'SAFETY_OF_PEOPLE',
        'BETTER_WAY_EXISTS', 'NEED_NOT_CLEAR', 'OTHER')),
    constraint exception_decision_is_no_bare_no check (
        (outcome = 'DECLINE') = (reason_category is not null)
        and (outcome <> 'DECLINE' or (reason is not null and char_length(reason) >= 40))),
    constraint exception_decision_question_is_asked check (outcome <> 'ASK_FOR_MORE' or reason is not null),
    constraint exception_decision_one_person_only_up_to_moderate check (not single_person or residual_once_met in ('LOW', 'MODERATE')),
    constraint exception_decision_levels_are_known check (
        inherent in ('LOW', 'MODERATE', 'HIGH', 'CRITICAL')
        and residual_now in ('LOW', 'MODERATE', 'HIGH', 'CRITICAL')
        and residual_once_met in ('LOW', 'MODERATE', 'HIGH', 'CRITICAL')),
    constraint exception_decision_says_what_it_accepts check (
        outcome not in ('APPROVE', 'APPROVE_WITH_CONDITIONS') or residual_once_met in ('LOW', 'MODERATE') or accepts is not null)
);
comment on table exception_decision is 'One word of one approver, with the risk as it stood; never changed.';
comment on column exception_decision.reason is 'What the requester reads: why it was declined, or what is asked.';
comment on column exception_decision.accepts is 'What the approver accepts, in one sentence; said from high risk on.';
comment on column exception_decision.snapshot is 'SHA-256 of answers, rating, conditions and dates as the approver saw them; a vote counts only while the case has the same.';
comment on column exception_decision.single_person is 'The note of a small company: this person holds another slot of the case too.';
comment on column exception_decision.role_changed_lately is 'They came to the role within a day before the vote.';
create index exception_decision_of_request on exception_decision (request_id, decided_at, id);
create index exception_decision_by_person on exception_decision (decided_by, decided_at desc);

create table paper_reading (
    id         uuid primary key,
    request_id uuid not null references exception_request,
    person_id  uuid not null references person,
    paper      varchar(15) not null,
    snapshot   varchar(64) not null,
    opened_at  timestamp(6) with time zone not null,
    constraint paper_reading_is_noted_once unique (request_id, person_id, paper, snapshot),
    constraint paper_reading_paper_is_known check (paper in ('RATING', 'CONDITIONS'))
);
comment on table paper_reading is 'That an approver opened the rating or the unmet conditions of the case as it stood; without it they cannot agree.';
