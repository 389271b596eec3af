create table offer (
    id            uuid primary key,
    kind          varchar(10) not null,
    ticket_id     uuid not null references ticket,
    queue_id      uuid not null references queue,
    analyst_id    uuid not null references person,
    assigned_by   uuid references person,
    shown_at      timestamp(6) with time zone not null,
    kept_until    timestamp(6) with time zone,
    place         integer not null,
    share         double precision not null,
    head_id       uuid references ticket,
    pick_reason   varchar(30),
    pick_words    varchar(500),
    constraint offer_kind_is_known check (kind in ('NEXT', 'PICKED', 'ASSIGNED')),
    constraint offer_is_kept_for_a_while check ((kind = 'NEXT') = (kept_until is not null)),
    constraint offer_assigned_by_somebody check ((kind = 'ASSIGNED') = (assigned_by is not null)),
    constraint offer_place_counts_from_one check (place >= 1),
    constraint offer_jumps_the_head_with_a_reason check ((head_id is null) = (pick_reason is null) and (head_id is null or kind = 'PICKED')),
    constraint offer_pick_reason_is_known check (pick_reason in ('KNOWS_THE_CASE', 'BELONGS_TO_OTHER_WORK', 'ASKED_FOR_ME', 'SUPERVISOR_ASKED', 'OTHER')),
    constraint offer_picked_for_another_reason_says_which check (pick_reason is null or pick_reason <> 'OTHER' or pick_words is not null)
);
comment on table offer is 'Append-only: work that was put before an analyst. How it ended is in offer_outcome.';
comment on column offer.kind is 'NEXT from the head of the line, PICKED from the list by the analyst, ASSIGNED by a supervisor or a colleague.';
comment on column offer.assigned_by is 'Who gave it to the analyst.';
comment on column offer.kept_until is 'Until when nobody else is offered it; past that it has timed out.';
comment on column offer.place is 'Place in the line of its queue at the time; 1 was the head.';
comment on column offer.share is 'Share of its promise that the ticket had used up by then.';
comment on column offer.head_id is 'The ticket at the head that a pick jumped over; empty where the head itself was picked.';
comment on column offer.pick_reason is 'Why the head was jumped over.';
create index offer_of_ticket on offer (ticket_id, shown_at);
create index offer_of_analyst on offer (analyst_id, shown_at);
create index offer_of_queue on offer (queue_id, shown_at);

create table offer_outcome (
    offer_id  uuid primary key references offer,
    outcome   varchar(15) not null,
    reason    varchar(30),
    words     varchar(500),
    at        timestamp(6) with time zone not null,
    seconds   double precision not null,
    constraint offer_outcome_is_known check (outcome in ('ACCEPTED', 'PASSED', 'TIMED_OUT', 'WITHDRAWN')),
    constraint offer_passed_has_a_reason check ((outcome = 'PASSED') = (reason is not null)),
    constraint offer_pass_reason_is_known check (reason in ('NEEDS_ANOTHER_SKILL', 'CONFLICT_OF_INTEREST', 'NEEDS_SUPPORT', 'GOING_OFF_SHIFT', 'OTHER')),
    constraint offer_passed_for_another_reason_says_which check (reason is null or reason <> 'OTHER' or words is not null),
    constraint offer_outcome_takes_time check (seconds >= 0)
);
comment on table offer_outcome is 'Append-only: how an offer ended, once.';
comment on column offer_outcome.outcome is 'ACCEPTED, PASSED with a reason, TIMED_OUT unanswered, WITHDRAWN because the ticket was taken, solved or changed meanwhile.';
comment on column offer_outcome.reason is 'Why it was passed. NEEDS_SUPPORT is never counted against anyone.';
comment on column offer_outcome.seconds is 'From being shown to the outcome.';

create table open_offer (
    ticket_id  uuid primary key references ticket,
    analyst_id uuid not null references person,
    offer_id   uuid references offer,
    kept_until timestamp(6) with time zone not null,
    constraint open_offer_is_one_per_analyst unique (analyst_id),
    constraint open_offer_is_of_one_offer unique (offer_id)
);
comment on table open_offer is 'Offers without an outcome yet. Its keys see to it that a ticket is before one analyst at a time, and an analyst before one ticket.';
comment on column open_offer.offer_id is 'Filled in the same transaction, once the keys have decided who wins.';
create index open_offer_by_time_out on open_offer (kept_until);

create table hand_over (
    id          uuid primary key,
    ticket_id   uuid not null references ticket,
    from_id     uuid references person,
    to_id       uuid references person,
    to_queue_id uuid not null references queue,
    by_id       uuid not null references person,
    note        varchar(4000) not null,
    replied     boolean not null,
    at          timestamp(6) with time zone not null,
    constraint hand_over_says_something check (char_length(note) >= 1)
);
comment on table hand_over is 'Append-only: a ticket passed on, to a colleague or to the line of a queue.';
comment on column hand_over.to_id is 'The colleague; empty when it went to the line.';
comment on column hand_over.to_queue_id is 'The queue that it was in afterwards.';
comment on column hand_over.note is 'What the next one must know; IT only.';
comment on column hand_over.replied is 'Whether the one who handed over had replied to the requester in public.';
create index hand_over_of_ticket on hand_over (ticket_id, at);

create table support_request (
    id          uuid primary key,
    ticket_id   uuid not null references ticket,
    asked_by    uuid not null references person,
    asked_at    timestamp(6) with time zone not null,
    joined_by   uuid references person,
    ended_at    timestamp(6) with time zone,
    constraint support_comes_from_somebody_else check (joined_by is null or joined_by <> asked_by)
);
comment on table support_request is 'An analyst asked for a second person with this conversation. Never held against anyone.';
comment on column support_request.joined_by is 'The colleague or lead who joined.';
comment on column support_request.ended_at is 'When a colleague had joined, or the ask was taken back.';
create index support_request_of_ticket on support_request (ticket_id, asked_at);
create index support_request_open on support_request (ended_at, asked_at);

create index ticket_of_queue_by_creation on ticket (queue_id, created_at);
create index promise_in_line_by_due on promise (line_queue_id, due_at);
