create table numbers_opening (
    id         uuid primary key,
    person_id  uuid not null references person,
    asked_by   uuid not null references person,
    asked_at   timestamp(6) with time zone not null,
    reason     varchar(1000) not null,
    days       integer not null,
    agreed_by  uuid references person,
    agreed_at  timestamp(6) with time zone,
    ends_at    timestamp(6) with time zone,
    constraint numbers_opening_takes_two_people check (asked_by <> person_id and agreed_by <> asked_by and agreed_by <> person_id),
    constraint numbers_opening_is_for_a_time check (days between 1 and 30),
    constraint numbers_opening_ends_once_it_is_agreed check ((agreed_by is null) = (agreed_at is null) and (agreed_by is null) = (ends_at is null))
);
comment on table numbers_opening is 'Leave to read the numbers of one analyst where the desk shows teams only: asked by one, agreed by another, for a reason and a time.';
comment on column numbers_opening.person_id is 'Whose numbers are opened; they read all of this.';
comment on column numbers_opening.days is 'For how many days from the agreement on.';
comment on column numbers_opening.ends_at is 'From when on the numbers are closed again.';
create index numbers_opening_of_person on numbers_opening (person_id, asked_at);
create index numbers_opening_by_time on numbers_opening (asked_at);
