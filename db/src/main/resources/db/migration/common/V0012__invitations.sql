create table invitation (
    id         uuid primary key,
    person_id  uuid not null references person,
    code_hash  varchar(64) not null,
    created_at timestamp(6) with time zone not null,
    created_by uuid not null references person,
    expires_at timestamp(6) with time zone not null,
    used_at    timestamp(6) with time zone,
    constraint invitation_code_is_unique unique (code_hash),
    constraint invitation_ends_after_it_begins check (expires_at > created_at)
);
comment on table invitation is 'A one-time code with which a person chooses their password. A newer one takes the place of an unused one.';
comment on column invitation.code_hash is 'SHA-256 of the code in hexadecimal; the code itself is shown once and never stored.';
comment on column invitation.used_at is 'Empty until a password was chosen with it.';
create index invitation_by_person on invitation (person_id, expires_at);
