create table disclosure_campaign (
    id         uuid primary key,
    name       varchar(120) not null,
    first_day  date not null,
    last_day   date not null,
    begins_at  timestamp(6) with time zone not null,
    ends_at    timestamp(6) with time zone not null,
    created_by uuid not null references person,
    created_at timestamp(6) with time zone not null,
    version    bigint default 0 not null,
    constraint disclosure_campaign_ends_after_it_begins check (last_day >= first_day and ends_at > begins_at)
);
comment on table disclosure_campaign is 'A time in which everybody is asked to tell; what monitoring finds meanwhile counts as told.';
comment on column disclosure_campaign.begins_at is 'The beginning of its first day, in the zone of the standard calendar.';
comment on column disclosure_campaign.ends_at is 'The end of its last day.';
create index disclosure_campaign_by_end on disclosure_campaign (ends_at);

create table disclosure (
    id                     uuid primary key,
    version                bigint default 0 not null,
    state                  varchar(20) not null,
    found_how              varchar(20) not null,
    discloser_id           uuid references person,
    told_by_id             uuid references person,
    code_hash              varchar(64),
    restriction_key        varchar(60),
    restriction_version    integer,
    rule_words             varchar(200),
    doing                  varchar(4000) not null,
    since                  varchar(10) not null,
    data_class             varchar(15) not null,
    people                 integer,
    campaign_id            uuid references disclosure_campaign,
    manager_may_read       boolean not null,
    hr_may_read            boolean not null,
    case_id                uuid references exception_request,
    received_at            timestamp(6) with time zone not null,
    answer_due_at          timestamp(6) with time zone not null,
    answered_at            timestamp(6) with time zone,
    overdue_told_at        timestamp(6) with time zone,
    contained_at           timestamp(6) with time zone,
    granted_at             timestamp(6) with time zone,
    granted_by             uuid references person,
    exclusion_ground       varchar(30),
    exclusion_reason       varchar(2000),
    exclusion_proposed_by  uuid references person,
    exclusion_proposed_at  timestamp(6) with time zone,
    exclusion_lapses_at    timestamp(6) with time zone,
    exclusion_confirmed_by uuid references person,
    exclusion_confirmed_at timestamp(6) with time zone,
    outcome                varchar(20),
    what_we_changed        varchar(2000),
    closed_by              uuid references person,
    closed_at              timestamp(6) with time zone,
    constraint disclosure_is_under_a_version foreign key (restriction_key, restriction_version)
        references restriction_version (restriction_key, version),
    constraint disclosure_code_opens_one unique (code_hash),
    constraint disclosure_state_is_known check (state in ('RECEIVED', 'EXCLUSION_PROPOSED', 'GRANTED', 'EXCLUDED', 'CLOSED')),
    constraint disclosure_found_how_is_known check (found_how in ('TOLD_BY_SELF', 'TOLD_WHEN_ASKED', 'TOLD_BY_MANAGER', 'TOLD_TO_ANALYST', 'FOUND_BY_MONITORING')),
    constraint disclosure_since_is_known check (since in ('DAYS', 'WEEKS', 'MONTHS', 'YEARS', 'NOT_KNOWN')),
    constraint disclosure_data_class_is_known check (data_class in ('PUBLIC', 'INTERNAL', 'CONFIDENTIAL', 'RESTRICTED', 'NOT_SURE')),
    constraint disclosure_anonymous_has_a_code_and_no_name check (
        (told_by_id is null) = (code_hash is not null) and (code_hash is null or (discloser_id is null and not manager_may_read))),
    constraint disclosure_found_by_monitoring_in_a_campaign check (found_how <> 'FOUND_BY_MONITORING' or campaign_id is not null),
    constraint disclosure_rule_has_a_version check ((restriction_key is null) = (restriction_version is null)),
    constraint disclosure_people_are_counted check (people between 1 and 100000),
    constraint disclosure_exclusion_says_why check (
        (exclusion_proposed_by is null) = (exclusion_ground is null) and (exclusion_proposed_by is null) = (exclusion_reason is null)
        and (exclusion_proposed_by is null) = (exclusion_proposed_at is null) and (exclusion_proposed_by is null) = (exclusion_lapses_at is null)),
    constraint disclosure_exclusion_ground_is_known check (
        exclusion_ground in ('PERSONAL_GAIN', 'INTENT_TO_HARM', 'HIDDEN_WHEN_ASKED', 'BROKE_AN_AGREEMENT', 'CRIME')),
    constraint disclosure_is_excluded_by_two_people check (
        (exclusion_confirmed_by is null) = (exclusion_confirmed_at is null)
        and (exclusion_confirmed_by is null or (exclusion_proposed_by is not null and exclusion_confirmed_by <> exclusion_proposed_by))),
    constraint disclosure_state_fits check (
        (state <> 'EXCLUSION_PROPOSED' or (exclusion_proposed_by is not null and exclusion_confirmed_by is null))
        and (state <> 'GRANTED' or (granted_at is not null and exclusion_confirmed_by is null))
        and (state <> 'EXCLUDED' or exclusion_confirmed_by is not null)),
    constraint disclosure_closure_says_what_we_changed check (
        (state = 'CLOSED') = (closed_at is not null) and (closed_at is null) = (outcome is null)
        and (closed_at is null) = (what_we_changed is null) and (closed_at is null) = (closed_by is null)
        and (closed_at is null or answered_at is not null)),
    constraint disclosure_outcome_is_known check (outcome in ('TO_EXCEPTION', 'TO_ALTERNATIVE', 'POLICY_CHANGE', 'STOPPED', 'INCIDENT')),
    constraint disclosure_exception_is_linked check (outcome <> 'TO_EXCEPTION' or case_id is not null)
);
comment on table disclosure is 'Somebody told what they do around a rule to get their work done. Seen by the safe harbour team and by whoever told it, unless they agree to more.';
comment on column disclosure.state is 'As last recorded: silence grants, so RECEIVED past answer_due_at and EXCLUSION_PROPOSED past exclusion_lapses_at count as GRANTED.';
comment on column disclosure.found_how is 'TOLD_BY_SELF, TOLD_WHEN_ASKED by themselves; TOLD_BY_MANAGER on their behalf; TOLD_TO_ANALYST and FOUND_BY_MONITORING were written down by the team.';
comment on column disclosure.discloser_id is 'Whose workaround it is; empty where they are anonymous, or nobody knows who it is.';
comment on column disclosure.told_by_id is 'Who typed it; empty where they are anonymous.';
comment on column disclosure.code_hash is 'SHA-256 of the reply code of somebody anonymous; nothing else leads to them.';
comment on column disclosure.rule_words is 'The rule in their own words, where they do not know which one it is.';
comment on column disclosure.people is 'How many people do it; empty where they do not know.';
comment on column disclosure.campaign_id is 'The campaign in which it came.';
comment on column disclosure.manager_may_read is 'They agree that their line manager reads it.';
comment on column disclosure.hr_may_read is 'They agree that the approver group for human resources reads it.';
comment on column disclosure.case_id is 'The exception request that goes on from here; the case knows nothing of this row.';
comment on column disclosure.answer_due_at is 'The end of the second working day: by then a person has answered.';
comment on column disclosure.contained_at is 'When a first step or an interim leave made it safe.';
comment on column disclosure.granted_by is 'Empty where silence granted it.';
comment on column disclosure.exclusion_lapses_at is 'A proposal that nobody confirms by then counts for nothing.';
comment on column disclosure.what_we_changed is 'The closing line, which they read.';
create index disclosure_of_discloser on disclosure (discloser_id, received_at desc, id desc);
create index disclosure_told_by on disclosure (told_by_id, received_at desc, id desc);
create index disclosure_by_state_and_due on disclosure (state, answer_due_at, id);
create index disclosure_by_arrival on disclosure (received_at desc, id desc);

create table disclosure_message (
    id            uuid primary key,
    disclosure_id uuid not null references disclosure,
    by_team       boolean not null,
    author_id     uuid references person,
    body          varchar(4000) not null,
    at            timestamp(6) with time zone not null,
    constraint disclosure_message_of_the_team_is_signed check (not by_team or author_id is not null)
);
comment on table disclosure_message is 'One word between the team and whoever told; both sides read all of them.';
comment on column disclosure_message.author_id is 'Empty for somebody anonymous.';
create index disclosure_message_in_order on disclosure_message (disclosure_id, at, id);

create table disclosure_step (
    id            uuid primary key,
    disclosure_id uuid not null references disclosure,
    what          varchar(1000) not null,
    taken_by      uuid not null references person,
    at            timestamp(6) with time zone not null
);
comment on table disclosure_step is 'Something that was done to make it safe; whoever told reads it too.';
create index disclosure_step_in_order on disclosure_step (disclosure_id, at, id);

create table disclosure_leave (
    id            uuid primary key,
    disclosure_id uuid not null references disclosure,
    last_day      date not null,
    until         timestamp(6) with time zone not null,
    conditions    varchar(2000) not null,
    given_by      uuid not null references person,
    given_at      timestamp(6) with time zone not null,
    second_needed boolean not null,
    second_by     uuid references person,
    holds_from    timestamp(6) with time zone,
    ended_at      timestamp(6) with time zone,
    constraint disclosure_leave_is_given_once unique (disclosure_id),
    constraint disclosure_leave_second_is_another check (second_by is null or (second_needed and second_by <> given_by)),
    constraint disclosure_leave_holds_once_signed check ((holds_from is not null) = (not second_needed or second_by is not null)),
    constraint disclosure_leave_has_an_end check (holds_from is null or until > holds_from)
);
comment on table disclosure_leave is 'What somebody may go on doing meanwhile: 14 days at most, once, so that nobody has to choose between stopping work and lying.';
comment on column disclosure_leave.until is 'The end of its last day; the clock decides by it.';
comment on column disclosure_leave.second_needed is 'With restricted data, or where nobody is sure, two people of the team give it.';
comment on column disclosure_leave.ended_at is 'When it ended before its day: safe harbour was excluded, or the disclosure closed as stopped or as an incident.';
