create table restriction_release (
    id              uuid primary key,
    restriction_key varchar(60) not null,
    through_version integer not null,
    retires         boolean not null,
    review_id       uuid references policy_review,
    reason          varchar(2000) not null,
    message         varchar(2000) not null,
    ordered_by      uuid not null references person,
    ordered_at      timestamp(6) with time zone not null,
    due_at          timestamp(6) with time zone not null,
    open_as         varchar(60),
    retired_at      timestamp(6) with time zone,
    finished_at     timestamp(6) with time zone,
    called_off_by   uuid references person,
    called_off_at   timestamp(6) with time zone,
    version         bigint default 0 not null,
    constraint restriction_release_is_one_at_a_time unique (open_as),
    constraint restriction_release_is_of_versions foreign key (restriction_key, through_version)
        references restriction_version (restriction_key, version),
    constraint restriction_release_is_called_off_by_somebody check ((called_off_at is null) = (called_off_by is null)),
    constraint restriction_release_is_open_until_its_end check ((open_as is null) = (finished_at is not null or called_off_at is not null)),
    constraint restriction_release_that_is_called_off_did_nothing check (
        called_off_at is null or (retired_at is null and finished_at is null))
);
comment on table restriction_release is 'A rule does not restrict any more: from a moment on, every exception in force under it ends. Carried out by a job, a few at a time.';
comment on column restriction_release.through_version is 'Exceptions under this version and those before it end; what is asked under a later one stays.';
comment on column restriction_release.retires is 'Whether the rule goes with it; otherwise a changed version stays in use.';
comment on column restriction_release.review_id is 'The review that decided it, if one did.';
comment on column restriction_release.message is 'What those read whose exception ends.';
comment on column restriction_release.due_at is 'From when on it holds.';
comment on column restriction_release.open_as is 'The rule as long as it is not finished, so that no second one is ordered beside it.';
comment on column restriction_release.finished_at is 'When nothing was left in force under it.';
create index restriction_release_by_due on restriction_release (finished_at, called_off_at, due_at);
create index restriction_release_of_rule on restriction_release (restriction_key, ordered_at desc);

alter table exception_request add column release_id uuid references restriction_release;
comment on column exception_request.release_id is 'The release that ended it.';
alter table exception_request drop constraint exception_request_end_cause_is_known;
alter table exception_request add constraint exception_request_end_cause_is_known check (
    end_cause in ('EXPIRED', 'CONDITIONS_NOT_MET', 'RETURNED_EARLY', 'REVOKED', 'SUPERSEDED', 'NOT_REVIEWED', 'POLICY_CHANGED'));
alter table exception_request add constraint exception_request_released_says_why check (
    end_cause <> 'POLICY_CHANGED' or (end_message is not null and ended_by is not null));
create index exception_request_by_release on exception_request (release_id);
