create table telephony_line (
    id            uuid primary key,
    name          varchar(100) not null,
    queue_id      uuid not null references queue,
    token_hash    varchar(64) not null,
    generation    integer not null,
    signed        boolean not null,
    networks      varchar(500) not null,
    active        boolean not null,
    created_by    uuid not null references person,
    created_at    timestamp(6) with time zone not null,
    last_heard_at timestamp(6) with time zone,
    version       bigint default 0 not null,
    constraint telephony_line_name_is_unique unique (name),
    constraint telephony_line_is_found_by_its_address unique (token_hash),
    constraint telephony_line_generations_begin_with_one check (generation > 0)
);
comment on table telephony_line is 'A telephone system, or a number of one, that tells of its calls at an address of its own.';
comment on column telephony_line.queue_id is 'Whose calls these are.';
comment on column telephony_line.token_hash is 'SHA-256 of the secret part of the address.';
comment on column telephony_line.generation is 'Counts its addresses. The secret that signs is worked out from this, its id and the key in the data folder, and is kept nowhere.';
comment on column telephony_line.signed is 'Only what is signed is taken.';
comment on column telephony_line.networks is 'From where it may call, as ranges with commas between them; empty for anywhere.';
comment on column telephony_line.last_heard_at is 'When it last told something that was taken.';
create index telephony_line_of_queue on telephony_line (queue_id);

create table telephony_extension (
    id        uuid primary key,
    extension varchar(100) not null,
    person_id uuid not null references person,
    constraint telephony_extension_belongs_to_one unique (extension)
);
comment on table telephony_extension is 'Who sits at which phone.';
comment on column telephony_extension.extension is 'As the telephone system names it: a user, an extension, or a number in E.164; in small letters.';
create index telephony_extension_of_person on telephony_extension (person_id);
