alter table department add column version bigint default 0 not null;
alter table site add column version bigint default 0 not null;
create index person_by_department on person (department_id, name, id);
create index person_by_site on person (site_id);
