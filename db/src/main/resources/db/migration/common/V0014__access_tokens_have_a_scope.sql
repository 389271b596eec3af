alter table access_token add column scope varchar(10) default 'WRITE' not null;
alter table access_token add constraint access_token_scope_is_known check (scope in ('READ', 'WRITE'));
comment on column access_token.scope is 'READ lets a program look, WRITE lets it change things too.';
create index access_token_by_expiry on access_token (expires_at);
