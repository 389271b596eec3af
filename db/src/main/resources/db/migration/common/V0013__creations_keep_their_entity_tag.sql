alter table idempotent_creation add column entity_tag varchar(40);
comment on column idempotent_creation.entity_tag is 'ETag of the answer, where it had one; a repeated request gets it again.';
