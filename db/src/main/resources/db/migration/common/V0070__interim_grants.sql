create table exception_interim (
    id              uuid primary key,
    request_id      uuid not null references exception_request,
    last_day        date not null,
    asked_until     timestamp(6) with time zone not null,
    conditions      varchar(2000) not null,
    why             varchar(2000) not null,
    asked_by        uuid not null references person,
    asked_at        timestamp(6) with time zone not null,
    policy_role     varchar(40),
    policy_by       uuid references person,
    business_role   varchar(40),
    business_by     uuid references person,
    level           varchar(10),
    valid_from      timestamp(6) with time zone,
    valid_until     timestamp(6) with time zone,
    ended_at        timestamp(6) with time zone,
    end_cause       varchar(15),
    constraint exception_interim_is_one_per_case unique (request_id),
    constraint exception_interim_is_never_critical check (level in ('LOW', 'MODERATE', 'HIGH')),
    constraint exception_interim_signature_names_the_role check (
        (policy_role is null) = (policy_by is null) and (business_role is null) = (business_by is null)),
    constraint exception_interim_holds_by_the_policy_side check (valid_from is null or (policy_by is not null and level is not null)),
    constraint exception_interim_holds_by_both_sides_where_high check (valid_from is null or level <> 'HIGH' or business_by is not null),
    constraint exception_interim_signed_by_two check (business_by <> policy_by),
    constraint exception_interim_has_an_end check ((valid_from is null) = (valid_until is null) and valid_until > valid_from),
    constraint exception_interim_end_says_why check ((ended_at is null) = (end_cause is null)),
    constraint exception_interim_end_cause_is_known check (end_cause in ('TIME', 'DECIDED', 'TAKEN_BACK', 'RISK_ROSE'))
);
comment on table exception_interim is 'What somebody may do while their case is not decided, or until the way that they took is in place: 14 days at most, once per case. The case keeps its own state.';
comment on column exception_interim.last_day is 'The last day asked for; not past the first day of an accepted way.';
comment on column exception_interim.asked_until is 'The end of that day: what is not granted by then is not asked for any more.';
comment on column exception_interim.conditions is 'What must hold meanwhile.';
comment on column exception_interim.why is 'Why it cannot wait.';
comment on column exception_interim.policy_by is 'Who agreed for the policy.';
comment on column exception_interim.business_by is 'Who accepted the risk; needed where it is high.';
comment on column exception_interim.level is 'The risk with what was proven then; empty until it is granted.';
comment on column exception_interim.valid_from is 'When it was granted; empty until everybody needed has agreed.';
comment on column exception_interim.valid_until is 'The moment at which it is over; the clock decides by it, a job only writes that down.';
comment on column exception_interim.end_cause is 'TIME is the clock, DECIDED the decision about the case, TAKEN_BACK the one who asked, RISK_ROSE a rating above the level for which it was granted.';
create index exception_interim_by_end on exception_interim (ended_at, asked_until);

create table exception_signature_slot (
    request_id uuid not null references exception_request,
    role       varchar(40) not null,
    held_by    varchar(40) not null,
    asked_at   timestamp(6) with time zone not null,
    primary key (request_id, role)
);
comment on table exception_signature_slot is 'Who may sign what cannot wait for the decision, as long as a signature is open; read by the lists of approvers. The service works it out anew for every signature.';
comment on column exception_signature_slot.held_by is 'The role that is asked: another one where the first has nobody who may.';
create index exception_signature_slot_by_role on exception_signature_slot (held_by, request_id);
