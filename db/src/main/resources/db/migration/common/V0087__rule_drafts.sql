create table restriction_draft (
    restriction_key varchar(60) primary key,
    based_on        integer,
    content         text not null,
    begun_by        uuid not null references person,
    begun_at        timestamp(6) with time zone not null,
    changed_by      uuid not null references person,
    changed_at      timestamp(6) with time zone not null,
    version         bigint default 0 not null,
    constraint restriction_draft_is_based_on_a_version foreign key (restriction_key, based_on)
        references restriction_version (restriction_key, version)
);
comment on table restriction_draft is 'What the next version of a rule will say, kept as it is typed. One per rule, shared by those who answer for it.';
comment on column restriction_draft.based_on is 'The version from which it began; empty for a rule that was never published.';
comment on column restriction_draft.content is 'The whole text as a JSON object; it may still be incomplete.';

alter table restriction_version add column origin varchar(10) default 'CATALOGUE' not null;
alter table restriction_version add column published_by uuid references person;
alter table restriction_version add column note varchar(2000);
alter table restriction_version add column review_by date;
alter table restriction_version add constraint restriction_origin_is_known check (origin in ('CATALOGUE', 'OWNER'));
alter table restriction_version add constraint restriction_by_its_owner_says_why check (
    origin = 'CATALOGUE' or (published_by is not null and note is not null and review_by is not null));
alter table restriction_version drop constraint restriction_status_is_known;
alter table restriction_version add constraint restriction_status_is_known check (status in ('PUBLISHED', 'SUPERSEDED', 'RETIRED'));
comment on column restriction_version.status is 'PUBLISHED is the one in use, at most one per rule, kept so by the service; SUPERSEDED and RETIRED ones are kept for their cases.';
comment on column restriction_version.origin is 'CATALOGUE came with the program; an OWNER''s version is not replaced by it.';
comment on column restriction_version.published_by is 'Who published it; empty for the catalogue.';
comment on column restriction_version.note is 'What changed in it, and why.';
comment on column restriction_version.review_by is 'By when the owner looks whether it is still right.';
create index restriction_version_to_review on restriction_version (status, review_by);
