alter table exception_interim add column removal_proof varchar(4000);
alter table exception_interim add column removed_by uuid references person;
alter table exception_interim add column removed_at timestamp(6) with time zone;
alter table exception_interim add constraint exception_interim_removal_is_proven_by_somebody check (
    (removal_proof is null) = (removed_by is null) and (removal_proof is null) = (removed_at is null));
alter table exception_interim add constraint exception_interim_is_removed_after_its_end check (removed_at is null or ended_at is not null);
comment on column exception_interim.removal_proof is 'How it was proven that nothing of it is left. Nobody has to where the exception itself came into force, whose own removal is proven at its end.';
comment on column exception_interim.removed_by is 'Who proved it.';
