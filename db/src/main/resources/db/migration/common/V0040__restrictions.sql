create table restriction_version (
    id              uuid primary key,
    restriction_key varchar(60) not null,
    version         integer not null,
    name            varchar(200) not null,
    area            varchar(40) not null,
    default_risk    varchar(10) not null,
    max_days        integer not null,
    status          varchar(12) not null,
    content         text not null,
    content_hash    varchar(64) not null,
    published_at    timestamp(6) with time zone not null,
    constraint restriction_version_is_unique unique (restriction_key, version),
    constraint restriction_version_counts_up check (version >= 1),
    constraint restriction_status_is_known check (status in ('PUBLISHED', 'SUPERSEDED')),
    constraint restriction_default_risk_is_known check (default_risk in ('LOW', 'MODERATE', 'HIGH', 'CRITICAL')),
    constraint restriction_exceptions_have_an_end check (max_days >= 1)
);
comment on table restriction_version is 'A rule that IT enforces, as it read in one version. Every change of content is a new version, so that a case keeps the one under which it was asked.';
comment on column restriction_version.restriction_key is 'The name of the rule that never changes.';
comment on column restriction_version.area is 'The part of IT that the rule belongs to, such as web or email.';
comment on column restriction_version.default_risk is 'The level that targets run by until a request is rated.';
comment on column restriction_version.max_days is 'The longest exception; the level of risk may allow less.';
comment on column restriction_version.status is 'PUBLISHED is the one in use, at most one per rule, kept so by the service; SUPERSEDED ones are kept for their cases.';
comment on column restriction_version.content is 'The whole rule as a JSON object: reason, needs, alternatives, conditions, questions, approvers, floor, owner.';
comment on column restriction_version.content_hash is 'SHA-256 of the content without its version: the catalogue publishes a new version only where it differs.';
create index restriction_version_by_status on restriction_version (status, name);

create table common_questions (
    version      integer primary key,
    content      text not null,
    content_hash varchar(64) not null,
    published_at timestamp(6) with time zone not null,
    constraint common_questions_count_up check (version >= 1)
);
comment on table common_questions is 'The questions asked of everybody whom a rule stops, whichever rule it is; the highest version is in use.';
comment on column common_questions.content is 'A JSON array of questions.';
