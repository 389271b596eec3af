create table numbers_note (
    id          uuid primary key,
    person_id   uuid not null references person,
    last_day    date not null,
    body        varchar(2000) not null,
    written_at  timestamp(6) with time zone not null,
    constraint numbers_note_says_something check (char_length(body) >= 1)
);
comment on table numbers_note is 'Append-only: what an analyst says to their own numbers; who reads the numbers reads it beside them.';
comment on column numbers_note.person_id is 'Whose numbers they are, who alone writes to them.';
comment on column numbers_note.last_day is 'The last day of the eight weeks that the numbers are about.';
create index numbers_note_of_person on numbers_note (person_id, last_day, written_at, id);
