create table person_number (
    person_id    uuid not null references person,
    number       varchar(20) not null,
    shown        varchar(40) not null,
    from_profile boolean not null,
    learnt_at    timestamp(6) with time zone not null,
    primary key (person_id, number),
    constraint person_number_says_something check (char_length(number) >= 1)
);
comment on table person_number is 'From which numbers somebody calls. A number may be shared; then who calls is only perhaps known.';
comment on column person_number.number is 'As it is compared: E.164 with its plus, or an extension of the house in digits.';
comment on column person_number.shown is 'As it was typed.';
comment on column person_number.from_profile is 'It is the number in person.phone and goes with it; the others are further numbers.';
comment on column person_number.learnt_at is 'Since when it is known.';
create index person_number_by_number on person_number (number, person_id);
