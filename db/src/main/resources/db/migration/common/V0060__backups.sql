create table backup (
    id            uuid primary key,
    cause         varchar(20) not null,
    state         varchar(15) not null,
    asked_by      uuid references person,
    progress      smallint not null,
    started_at    timestamp(6) with time zone not null,
    seen_at       timestamp(6) with time zone not null,
    ended_at      timestamp(6) with time zone,
    proven_at     timestamp(6) with time zone,
    file_name     varchar(100) not null,
    size_bytes    bigint,
    rows_held     bigint,
    files_held    integer,
    files_damaged integer,
    trouble       varchar(1000),
    running       smallint,
    constraint backup_file_name_is_unique unique (file_name),
    constraint backup_one_runs_at_a_time unique (running),
    constraint backup_cause_is_known check (cause in ('ASKED', 'NIGHTLY', 'BEFORE_UPGRADE')),
    constraint backup_state_is_known check (state in ('WRITING', 'PROVING', 'PROVEN', 'NOT_PROVEN', 'FAILED')),
    constraint backup_asked_was_asked_by_somebody check ((cause = 'ASKED') = (asked_by is not null)),
    constraint backup_progress_is_a_percentage check (progress between 0 and 100),
    constraint backup_runs_until_it_ends check ((running is null) = (ended_at is not null)),
    constraint backup_running_is_one check (running = 1),
    constraint backup_ended_has_a_result check ((ended_at is null) = (state in ('WRITING', 'PROVING'))),
    constraint backup_proven_has_a_moment check ((state = 'PROVEN') = (proven_at is not null)),
    constraint backup_without_proof_says_why check ((state in ('NOT_PROVEN', 'FAILED')) = (trouble is not null)),
    constraint backup_made_says_what_it_holds check (
        (state in ('WRITING', 'FAILED')) = (size_bytes is null) and (size_bytes is null) = (rows_held is null)
        and (size_bytes is null) = (files_held is null) and (size_bytes is null) = (files_damaged is null))
);
comment on table backup is 'Backups in the folder beside this installation, and those that were tried; not part of a backup.';
comment on column backup.cause is 'An administrator asked for it, the night came, or a migration was about to run.';
comment on column backup.progress is 'Percent of the present step.';
comment on column backup.started_at is 'Everything acknowledged before is in it.';
comment on column backup.seen_at is 'When its node last said how far it is; long ago means that the node is gone.';
comment on column backup.proven_at is 'When it had been restored into a scratch database and found equal.';
comment on column backup.file_name is 'Name in the folder of backups.';
comment on column backup.files_damaged is 'Attachments that were missing or altered in the installation already.';
comment on column backup.trouble is 'Why it was not made, or would not restore.';
comment on column backup.running is 'One while it runs, so that there is one at a time.';
create index backup_by_start on backup (started_at desc, id desc);

create table backup_watch (
    id    smallint primary key,
    since timestamp(6) with time zone not null,
    constraint backup_watch_is_one_row check (id = 1)
);
comment on table backup_watch is 'Since when this installation is expected to have backups; not part of a backup.';
