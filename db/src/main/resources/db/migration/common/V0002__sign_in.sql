create table session (
    token_hash   varchar(64) primary key,
    person_id    uuid not null references person,
    created_at   timestamp(6) with time zone not null,
    last_seen_at timestamp(6) with time zone not null,
    expires_at   timestamp(6) with time zone not null,
    user_agent   varchar(300),
    address      varchar(100)
);
comment on table session is 'A signed-in browser. Ended sessions are deleted, so that the cookie is dead at once.';
comment on column session.token_hash is 'SHA-256 of the cookie in hexadecimal; the cookie itself is never stored.';
create index session_by_person on session (person_id);
create index session_by_expiry on session (expires_at);

create table access_token (
    id           uuid primary key,
    person_id    uuid not null references person,
    name         varchar(100) not null,
    secret_hash  varchar(64) not null,
    created_at   timestamp(6) with time zone not null,
    expires_at   timestamp(6) with time zone not null,
    last_used_at timestamp(6) with time zone,
    revoked_at   timestamp(6) with time zone
);
comment on table access_token is 'A personal access token for the API; acts as its person and is shown once.';
comment on column access_token.secret_hash is 'SHA-256 of the secret part in hexadecimal.';
create index access_token_by_person on access_token (person_id, created_at);

create table failed_sign_in (
    id      uuid primary key,
    login   varchar(254) not null,
    address varchar(100) not null,
    at      timestamp(6) with time zone not null
);
comment on table failed_sign_in is 'Counted per login and per address to slow down guessing.';
create index failed_sign_in_by_login on failed_sign_in (login, at);
create index failed_sign_in_by_address on failed_sign_in (address, at);

create table installation (
    id              smallint primary key,
    name            varchar(100) not null,
    setup_code_hash varchar(64),
    set_up_at       timestamp(6) with time zone,
    constraint installation_is_one_row check (id = 1)
);
comment on table installation is 'The one row about this installation.';
comment on column installation.setup_code_hash is 'SHA-256 of the one-time code printed on the console; empty once used.';
