-- A ring at an analyst is an offer like any other: shown at a moment, with one outcome.
alter table offer alter column ticket_id drop not null;
alter table offer add column call_id uuid references phone_call;
alter table offer drop constraint offer_kind_is_known;
alter table offer add constraint offer_kind_is_known check (kind in ('NEXT', 'PICKED', 'ASSIGNED', 'CALL'));
alter table offer add constraint offer_is_of_a_ticket_or_of_a_call check ((kind = 'CALL') = (call_id is not null) and (kind = 'CALL') = (ticket_id is null));
comment on column offer.kind is 'NEXT from the head of the line, PICKED from the list by the analyst, ASSIGNED by a supervisor or a colleague, CALL a ring at their phone.';
comment on column offer.call_id is 'The call that rang; such an offer is of no ticket.';
create index offer_of_call on offer (call_id, analyst_id);

alter table offer_outcome drop constraint offer_outcome_is_known;
alter table offer_outcome add constraint offer_outcome_is_known check (outcome in ('ACCEPTED', 'PASSED', 'TIMED_OUT', 'WITHDRAWN', 'RANG_OUT', 'CALLER_HUNG_UP'));
comment on column offer_outcome.outcome is 'ACCEPTED (of a call: answered), PASSED with a reason, TIMED_OUT unanswered, WITHDRAWN because the ticket was taken, solved or changed meanwhile or somebody else answered the call; of calls RANG_OUT after long enough, CALLER_HUNG_UP before that.';

create table open_ring (
    call_id    uuid not null references phone_call,
    analyst_id uuid not null references person,
    offer_id   uuid not null references offer,
    primary key (call_id, analyst_id),
    constraint open_ring_is_of_one_offer unique (offer_id)
);
comment on table open_ring is 'Rings without an outcome yet. An analyst may have one beside an offer of a ticket, which is why it has a place of its own.';
create index open_ring_of_analyst on open_ring (analyst_id);
