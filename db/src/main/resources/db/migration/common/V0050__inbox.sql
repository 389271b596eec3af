create table inbox_entry (
    id           uuid primary key,
    person_id    uuid not null references person,
    activity_seq bigint not null references activity,
    reason       varchar(12) not null,
    at           timestamp(6) with time zone not null,
    read_at      timestamp(6) with time zone,
    constraint inbox_entry_is_one_per_person_and_activity unique (person_id, activity_seq),
    constraint inbox_entry_reason_is_known check (reason in ('REQUESTER', 'WATCHER', 'ASSIGNEE', 'COLLEAGUE', 'SUPERVISOR', 'APPROVER'))
);
comment on table inbox_entry is 'Something that happened and that a person should know of. Made from the outbox.';
comment on column inbox_entry.reason is 'What the person is to the ticket, which is why they are told.';
comment on column inbox_entry.at is 'When it happened.';
comment on column inbox_entry.read_at is 'Empty while unread.';
create index inbox_of_person on inbox_entry (person_id, at desc, id desc);
create index inbox_unread_of_person on inbox_entry (person_id, read_at);
