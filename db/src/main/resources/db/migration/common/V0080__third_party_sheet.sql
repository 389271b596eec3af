create table third_party_reading (
    id             uuid primary key,
    request_id     uuid not null references exception_request,
    sheet_row      varchar(20) not null,
    state          varchar(5) not null,
    published      varchar(2000),
    published_link varchar(2000),
    contract       varchar(2000),
    contract_link  varchar(2000),
    why            varchar(2000),
    read_by        uuid not null references person,
    read_at        timestamp(6) with time zone not null,
    constraint third_party_reading_row_is_known check (sheet_row in ('PURPOSE', 'RESALE', 'AGREEMENT', 'LIABILITY', 'SUBPROCESSORS', 'SECURITY',
        'BREACH_NOTICE', 'ASSISTANCE', 'DELETION', 'AUDIT', 'PLACE', 'CUSTOMERS_TOLD', 'CHANGE_OF_OWNER', 'HANDED_OVER')),
    constraint third_party_reading_state_is_known check (state in ('OPEN', 'FINE', 'RED')),
    constraint third_party_reading_red_says_why check (state <> 'RED' or why is not null),
    constraint third_party_reading_of_what_is_published check (
        state = 'OPEN' or sheet_row in ('LIABILITY', 'HANDED_OVER') or published is not null or published_link is not null),
    constraint third_party_reading_of_the_contract check (
        state = 'OPEN' or sheet_row in ('CUSTOMERS_TOLD', 'HANDED_OVER') or contract is not null or contract_link is not null)
);
comment on table third_party_reading is 'Append-only: how somebody read one row of the sheet about a provider, what it publishes beside what the contract says. The last one of a row counts; the earlier ones stay.';
comment on column third_party_reading.sheet_row is 'Which of the fourteen things to look at.';
comment on column third_party_reading.state is 'OPEN is not settled yet, FINE is in order, RED must not stay so.';
comment on column third_party_reading.published is 'The words of what the provider publishes, or that it says nothing.';
comment on column third_party_reading.contract is 'The words of the contract, or that it says nothing.';
comment on column third_party_reading.why is 'Why it is read so; a red row always says it.';
create index third_party_reading_of_case on third_party_reading (request_id, read_at, id);

create table third_party_criteria (
    id         uuid primary key,
    request_id uuid not null references exception_request,
    apply      varchar(200) not null,
    said_by    uuid not null references person,
    said_at    timestamp(6) with time zone not null
);
comment on table third_party_criteria is 'Append-only: which of the nine criteria of a data protection impact assessment apply. With two or more, the data protection officer has to write something before anybody agrees. The last one counts.';
comment on column third_party_criteria.apply is 'Their names with commas between them; empty where none applies.';
create index third_party_criteria_of_case on third_party_criteria (request_id, said_at, id);

create table third_party_statement (
    id         uuid primary key,
    request_id uuid not null references exception_request,
    kind       varchar(20) not null,
    about_id   uuid not null,
    words      varchar(4000) not null,
    link       varchar(2000),
    said_by    uuid not null references person,
    said_as    varchar(40),
    said_at    timestamp(6) with time zone not null,
    constraint third_party_statement_kind_is_known check (kind in ('DATA_PROTECTION', 'LIABILITY', 'CLARIFICATION')),
    constraint third_party_statement_names_the_role check ((kind = 'CLARIFICATION') = (said_as is null))
);
comment on table third_party_statement is 'Append-only: what somebody has to put in writing before it can be agreed.';
comment on column third_party_statement.kind is 'DATA_PROTECTION is the entry of the data protection officer, LIABILITY the acceptance by legal that we alone are liable, CLARIFICATION what the provider wrote about a contract that says something else than its pages.';
comment on column third_party_statement.about_id is 'The criteria, or the reading of the row, that it is about; it does not count for later ones.';
comment on column third_party_statement.said_as is 'The role that was asked; another one where the first has nobody who may.';
create index third_party_statement_of_case on third_party_statement (request_id, said_at, id);
