create table confidence (
    id           uuid primary key,
    kind         varchar(10) not null,
    asked_by     uuid not null references person,
    ticket_id    uuid references ticket,
    words        varchar(2000) not null,
    asked_at     timestamp(6) with time zone not null,
    answered_by  uuid references person,
    answer       varchar(2000),
    answered_at  timestamp(6) with time zone,
    version      bigint not null,
    constraint confidence_kind_is_known check (kind in ('HELP', 'DEBRIEF')),
    constraint confidence_is_answered_by_somebody_with_words check (
        (answered_at is null) = (answered_by is null) and (answered_at is null) = (answer is null)),
    constraint confidence_is_not_answered_by_who_asked check (answered_by is null or answered_by <> asked_by)
);
comment on table confidence is 'A word of an analyst to the leads of their teams, in confidence: nobody else reads it, and it stands on no ticket.';
comment on column confidence.kind is 'HELP before or during a conversation, DEBRIEF after it.';
comment on column confidence.ticket_id is 'Which conversation, where they want to say so.';
create index confidence_of_person on confidence (asked_by, asked_at);
create index confidence_unanswered on confidence (answered_at, asked_at);
create index confidence_of_ticket on confidence (ticket_id);
