create table known_device (
    token_hash varchar(64) primary key,
    person_id  uuid not null references person,
    known_since timestamp(6) with time zone not null,
    last_used_at timestamp(6) with time zone not null
);
comment on table known_device is 'A browser in which a person has signed in before; wrong passwords typed elsewhere do not lock them out of it.';
comment on column known_device.token_hash is 'SHA-256 of the cookie in hexadecimal; the cookie itself is never stored.';
comment on column known_device.last_used_at is 'When the person last signed in with it; forgotten when that is long ago.';
create index known_device_of_person on known_device (person_id);
create index known_device_by_age on known_device (last_used_at);

alter table failed_sign_in add column device_hash varchar(64);
comment on column failed_sign_in.device_hash is 'The known device on which the wrong password was typed; counted apart.';
create index failed_sign_in_by_device on failed_sign_in (device_hash, at);
create index failed_sign_in_by_age on failed_sign_in (at);
create index invitation_by_expiry on invitation (expires_at);
create index session_by_last_use on session (last_seen_at);
