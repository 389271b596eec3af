create table record_chain (
    chain_id       uuid primary key,
    entries        bigint not null,
    head           varchar(64) not null,
    ahead_since timestamp(6) with time zone,
    constraint record_chain_begins_with_an_entry check (entries > 0)
);
comment on table record_chain is 'What happened to one thing, such as an exception request, as a chain: how long it is and the hash of its last entry.';
comment on column record_chain.chain_id is 'The thing it is about; the subject_id of its entries.';
comment on column record_chain.ahead_since is 'Since when it holds entries that no checkpoint knows; empty where there are none.';
create index record_chain_by_ahead on record_chain (ahead_since, chain_id);

create table record_link (
    chain_id     uuid not null references record_chain,
    place        bigint not null,
    activity_seq bigint not null references activity,
    evidence     text not null,
    hash         varchar(64) not null,
    constraint record_link_is_at_one_place primary key (chain_id, place),
    constraint record_link_chains_an_entry_once unique (activity_seq),
    constraint record_link_places_begin_with_one check (place > 0)
);
comment on table record_link is 'Ties an entry of the record to the one before it in its chain; written with the entry, never changed.';
comment on column record_link.evidence is 'The rows that the entry made or changed, one on a line: kind, id and SHA-256 of what they held; a dash for one that was removed.';
comment on column record_link.hash is 'SHA-256 of the hash before it, the entry and the evidence.';

create table record_checkpoint (
    number bigint primary key,
    at     timestamp(6) with time zone not null,
    hash   varchar(64) not null,
    constraint record_checkpoint_numbers_begin_with_one check (number > 0)
);
comment on table record_checkpoint is 'Says how far the chains had come: a chain over their heads, so that a chain, or its end, cannot be removed unseen.';
comment on column record_checkpoint.hash is 'SHA-256 of the checkpoint before it and of its heads; whoever keeps it elsewhere can prove everything up to it.';

create table record_checkpoint_head (
    checkpoint bigint not null references record_checkpoint,
    chain_id   uuid not null references record_chain,
    entries    bigint not null,
    head       varchar(64) not null,
    constraint record_checkpoint_head_is_one_per_chain primary key (checkpoint, chain_id)
);
comment on table record_checkpoint_head is 'A chain that had grown since the checkpoint before: how long it was and the hash of its last entry.';

create table record_end (
    id         smallint primary key,
    chained_at timestamp(6) with time zone,
    checkpoint bigint not null,
    hash       varchar(64) not null,
    constraint record_end_is_one_row check (id = 1)
);
comment on table record_end is 'The last checkpoint; the nodes take them one after another by it.';
comment on column record_end.chained_at is 'When what was recorded before there were chains had been chained; empty until then.';
comment on column record_end.checkpoint is 'Number of the last one; none where it is zero.';

create table record_verification (
    id               uuid primary key,
    cause            varchar(10) not null,
    state            varchar(10) not null,
    asked_by         uuid references person,
    started_at       timestamp(6) with time zone not null,
    ended_at         timestamp(6) with time zone,
    entries          bigint,
    chains           bigint,
    checkpoints      bigint,
    last_hash      varchar(64),
    faults           bigint,
    fault            varchar(25),
    fault_number     bigint,
    fault_place      bigint,
    fault_about      varchar(200),
    trouble          varchar(1000),
    running          smallint,
    constraint record_verification_one_runs_at_a_time unique (running),
    constraint record_verification_running_is_one check (running = 1),
    constraint record_verification_cause_is_known check (cause in ('ASKED', 'NIGHTLY')),
    constraint record_verification_asked_was_asked_by_somebody check ((cause = 'ASKED') = (asked_by is not null)),
    constraint record_verification_state_is_known check (state in ('RUNNING', 'SOUND', 'FAULTY', 'FAILED')),
    constraint record_verification_runs_until_it_ends check (
        (running is null) = (ended_at is not null) and (running is null) = (state <> 'RUNNING')),
    constraint record_verification_ended_says_what_it_read check ((state in ('SOUND', 'FAULTY')) = (entries is not null)),
    constraint record_verification_faulty_names_the_first check ((state = 'FAULTY') = (fault is not null)),
    constraint record_verification_failed_says_why check ((state = 'FAILED') = (trouble is not null))
);
comment on table record_verification is 'Each time the record was verified, and what came of it; not part of a backup.';
comment on column record_verification.checkpoints is 'How many there were, which is the number of the last.';
comment on column record_verification.last_hash is 'Hash of the last checkpoint.';
comment on column record_verification.faults is 'How many were found; none where it is zero.';
comment on column record_verification.fault is 'What kind the first was.';
comment on column record_verification.fault_number is 'The case, or the checkpoint, that it lies in; empty where that cannot be told.';
comment on column record_verification.fault_place is 'The place in the chain of the case.';
comment on column record_verification.fault_about is 'What exactly: the kind of row and its id, or the kind of entry.';
comment on column record_verification.trouble is 'Why it could not be verified.';
comment on column record_verification.running is 'One while it runs, so that there is one at a time.';
create index record_verification_by_start on record_verification (started_at desc, id desc);
