alter table inbox_entry drop constraint inbox_entry_reason_is_known;
alter table inbox_entry add constraint inbox_entry_reason_is_known check (
    reason in ('REQUESTER', 'WATCHER', 'ASSIGNEE', 'COLLEAGUE', 'SUPERVISOR', 'APPROVER', 'DISCLOSER', 'HANDLER', 'READER'));
comment on column inbox_entry.reason is 'What the person is to the ticket or to the disclosure, which is why they are told.';
