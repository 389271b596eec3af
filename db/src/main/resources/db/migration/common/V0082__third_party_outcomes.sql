create table third_party_course (
    request_id          uuid primary key references exception_request,
    third_party_outcome varchar(15),
    chosen_by           uuid references person,
    chosen_at           timestamp(6) with time zone,
    amendment_link      varchar(2000),
    amendment_id        uuid references attachment,
    consent_text        varchar(4000),
    customers_asked     integer,
    customers_agreed    integer,
    counted_by          uuid references person,
    counted_at          timestamp(6) with time zone,
    incident_id         uuid references ticket,
    constraint third_party_course_outcome_is_known check (third_party_outcome in ('GO_AHEAD', 'CHANGE_PLANS', 'NEGOTIATE', 'ASK_CUSTOMERS')),
    constraint third_party_course_outcome_is_chosen_by_somebody check (
        (third_party_outcome is null) = (chosen_by is null) and (third_party_outcome is null) = (chosen_at is null)),
    constraint third_party_course_negotiates_an_amendment check (
        third_party_outcome <> 'NEGOTIATE' or amendment_link is not null or amendment_id is not null),
    constraint third_party_course_asks_with_a_text check (third_party_outcome <> 'ASK_CUSTOMERS' or consent_text is not null),
    constraint third_party_course_count_is_whole check (
        (customers_asked is null) = (customers_agreed is null) and (customers_asked is null) = (counted_by is null) and (customers_asked is null) = (counted_at is null)),
    constraint third_party_course_nobody_agrees_unasked check (customers_agreed between 0 and customers_asked)
);
comment on table third_party_course is 'Where a case about data for a third party is to go, and how far that has come.';
comment on column third_party_course.third_party_outcome is 'GO_AHEAD as it stands, CHANGE_PLANS by another way that the requester accepts, NEGOTIATE the contract first, ASK_CUSTOMERS first and hand over only those who agree.';
comment on column third_party_course.amendment_link is 'Where the amendment of the contract lies.';
comment on column third_party_course.amendment_id is 'The amendment as a file of the conversation.';
comment on column third_party_course.consent_text is 'What the customers are asked.';
comment on column third_party_course.incident_id is 'The incident that was opened because real data had been handed over already.';

create table third_party_term (
    request_id   uuid not null references exception_request,
    sheet_row    varchar(20) not null,
    condition_id uuid not null references exception_condition on delete cascade,
    primary key (request_id, sheet_row, condition_id)
);
comment on table third_party_term is 'Which condition before the start settles which row of the sheet; goes with its condition.';
create index third_party_term_of_condition on third_party_term (condition_id);
