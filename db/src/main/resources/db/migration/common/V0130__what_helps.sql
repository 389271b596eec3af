alter table person add column what_helps varchar(500);
comment on column person.what_helps is 'What helps this person when IT speaks with them, in their own words. Only they write it; shown to those who work their tickets.';
