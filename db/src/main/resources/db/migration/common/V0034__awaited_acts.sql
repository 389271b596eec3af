create table awaited_act (
    ticket_id   uuid primary key references ticket,
    assignee_id uuid not null references person,
    since       timestamp(6) with time zone not null,
    due_at      timestamp(6) with time zone not null,
    constraint awaited_act_is_due_after_it_begins check (due_at >= since)
);
comment on table awaited_act is 'Tickets whose assignee has them in hand and has not done anything about them since; past the limit the ticket goes back into its line.';
comment on column awaited_act.since is 'When the assignee got it, or when it became their turn again.';
comment on column awaited_act.due_at is 'Until when they may leave it, in the business hours of its queue.';
create index awaited_act_by_due on awaited_act (due_at);
