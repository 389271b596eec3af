-- What belongs to one ticket is little, and is put in order when it is read. An index of nothing but the ticket names each
-- ticket once, however much belongs to it, and takes a quarter of the room.
drop index activity_of_ticket;
create index activity_of_ticket on activity (ticket_id);
drop index message_of_ticket;
create index message_of_ticket on message (ticket_id);
drop index promise_of_ticket;
create index promise_of_ticket on promise (ticket_id);
drop index offer_of_ticket;
create index offer_of_ticket on offer (ticket_id);

-- Nobody looks by its due time for a promise that has ended, nor among closed tickets for those to be closed or taken up again.
drop index promise_by_due;
create index promise_by_due on promise (breached_at, due_at) where state = 'RUNNING';
drop index ticket_resolved_to_close;
create index ticket_resolved_to_close on ticket (status, resolved_at, id, created_at) where status <> 'CLOSED';
drop index ticket_held_until;
create index ticket_held_until on ticket (held_until) where status = 'ON_HOLD';

-- Most offers are of no call, and have no second person.
drop index offer_of_call;
create index offer_of_call on offer (call_id, analyst_id) where call_id is not null;
drop index offer_by_second;
create index offer_by_second on offer (second_id) where second_id is not null;
