-- Where there are few people, the whole index was gone through for each one whose name was wanted by their key.
drop index person_by_name;
create index person_by_name on person (name) include (id);
