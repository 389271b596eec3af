create table phone_call (
    id              uuid primary key,
    line_id         uuid references telephony_line,
    external_id     varchar(200),
    queue_id        uuid not null references queue,
    caller_number   varchar(20),
    caller_text     varchar(100),
    called          varchar(100),
    caller          varchar(10) not null,
    person_id       uuid references person,
    started_at      timestamp(6) with time zone not null,
    answered_at     timestamp(6) with time zone,
    answered_by     uuid references person,
    ended_at        timestamp(6) with time zone,
    cause           varchar(40),
    heard_at        timestamp(6) with time zone not null,
    settled_at      timestamp(6) with time zone,
    outcome         varchar(20),
    outcome_by      uuid references person,
    outcome_at      timestamp(6) with time zone,
    words           varchar(4000),
    ticket_id       uuid references ticket,
    callback_id     uuid,
    constraint phone_call_is_heard_of_once unique (line_id, external_id),
    constraint phone_call_comes_from_a_line_or_a_hand check ((line_id is null) = (external_id is null)),
    constraint phone_call_caller_is_known check (caller in ('KNOWN', 'MAYBE', 'UNKNOWN')),
    constraint phone_call_known_caller_is_somebody check ((caller = 'KNOWN') = (person_id is not null)),
    constraint phone_call_outcome_is_known check (outcome in ('NEW_TICKET', 'JOINED_TICKET', 'NOTHING_TO_FOLLOW', 'WRONG_NUMBER', 'CALLBACK_PROMISED',
                                                             'MISSED', 'ABANDONED', 'ANSWERED_ELSEWHERE')),
    constraint phone_call_outcome_has_a_moment check ((outcome is null) = (outcome_at is null)),
    constraint phone_call_settled_is_over check (settled_at is null or ended_at is not null),
    constraint phone_call_of_a_ticket_has_one check (outcome not in ('NEW_TICKET', 'JOINED_TICKET') or ticket_id is not null)
);
comment on table phone_call is 'Somebody called: as a telephone system told of it, or as an analyst wrote it down.';
comment on column phone_call.line_id is 'Who told of it; empty where it was written down by hand.';
comment on column phone_call.external_id is 'The name of the call at the telephone system; events with the same name belong together in whatever order they come.';
comment on column phone_call.caller_number is 'As it is compared; empty where it was withheld or cannot be read.';
comment on column phone_call.caller_text is 'As it was sent.';
comment on column phone_call.called is 'Which number was called.';
comment on column phone_call.caller is 'KNOWN is one person, MAYBE several who share a number, UNKNOWN nobody.';
comment on column phone_call.answered_by is 'Which analyst; empty where nobody whom the extension belongs to is known.';
comment on column phone_call.cause is 'Why it ended, in the word of the telephone system.';
comment on column phone_call.heard_at is 'When something was last heard of it.';
comment on column phone_call.settled_at is 'When it was clear how it ended: nothing that was still on its way changes it after that, unless it was answered.';
comment on column phone_call.outcome is 'What came of it. MISSED, ABANDONED and ANSWERED_ELSEWHERE follow from the events; the others are said by who answered.';
comment on column phone_call.words is 'What was agreed.';
comment on column phone_call.callback_id is 'The callback that came of it, or that it came to.';
create index phone_call_of_queue on phone_call (queue_id, started_at desc, id desc);
create index phone_call_to_settle on phone_call (settled_at, heard_at);
create index phone_call_of_answerer_without_outcome on phone_call (answered_by, outcome);
create index phone_call_of_person on phone_call (person_id, started_at);
create index phone_call_of_callback on phone_call (callback_id);
create index phone_call_of_ticket on phone_call (ticket_id);

create table telephony_event (
    call_id  uuid not null references phone_call,
    event    varchar(10) not null,
    who      varchar(100) not null,
    heard_at timestamp(6) with time zone not null,
    primary key (call_id, event, who),
    constraint telephony_event_is_known check (event in ('NEW_CALL', 'ANSWER', 'HANGUP'))
);
comment on table telephony_event is 'Append-only: what a telephone system told of a call. Its key sees to it that what is told twice counts once.';
comment on column telephony_event.who is 'The user or extension of whom it was told; empty for none.';
