create table conduct_note (
    id           uuid primary key,
    person_id    uuid not null references person,
    ticket_id    uuid not null references ticket,
    words        varchar(1000) not null,
    set_by       uuid not null references person,
    set_at       timestamp(6) with time zone not null,
    expires_on   date not null,
    over_at      timestamp(6) with time zone not null,
    answer       varchar(1000),
    answered_at  timestamp(6) with time zone,
    ended_by     uuid references person,
    ended_at     timestamp(6) with time zone,
    version      bigint not null,
    constraint conduct_note_is_not_about_oneself check (set_by <> person_id),
    constraint conduct_note_answer_has_a_moment check ((answer is null) = (answered_at is null)),
    constraint conduct_note_is_ended_by_somebody check ((ended_by is null) = (ended_at is null))
);
comment on table conduct_note is 'What happened in a conversation, as facts that the next one should know. Set by a supervisor only, readable by the person, and over on a day.';
comment on column conduct_note.ticket_id is 'Where it happened.';
comment on column conduct_note.words is 'What happened. Never what somebody is like.';
comment on column conduct_note.expires_on is 'The last day on which it is shown.';
comment on column conduct_note.over_at is 'When that day is over, in the zone of the queue.';
comment on column conduct_note.answer is 'What the person says to it; shown beside it.';
create index conduct_note_of_person on conduct_note (person_id, over_at);
create index conduct_note_of_ticket on conduct_note (ticket_id);
