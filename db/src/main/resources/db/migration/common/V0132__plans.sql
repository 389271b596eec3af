create table plan (
    id              uuid primary key,
    requester_id    uuid not null references person,
    ticket_id       uuid not null references ticket,
    queue_id        uuid not null references queue,
    ground          varchar(20) not null,
    words           varchar(2000),
    opened_by       uuid references person,
    opened_at       timestamp(6) with time zone not null,
    make_by         timestamp(6) with time zone not null,
    made_by         uuid references person,
    made_at         timestamp(6) with time zone,
    first_id        uuid references person,
    second_id       uuid references person,
    speaker_id      uuid references person,
    manager_too     boolean,
    agreed          varchar(4000),
    look_again_on   date,
    expires_on      date,
    look_at         timestamp(6) with time zone,
    over_at         timestamp(6) with time zone,
    reminded_at     timestamp(6) with time zone,
    looked_by       uuid references person,
    looked_at       timestamp(6) with time zone,
    outcome         varchar(4000),
    ended_at        timestamp(6) with time zone,
    open_ticket_id  uuid,
    version         bigint not null,
    constraint plan_ground_is_known check (ground in ('PASSES', 'SILENT_HAND_OVERS', 'NOT_HEARD', 'FINDING', 'BY_HAND')),
    constraint plan_by_somebody_says_why check ((opened_by is null) or (words is not null)),
    constraint plan_is_made_whole check (
        (made_at is null) = (made_by is null) and (made_at is null) = (first_id is null) and (made_at is null) = (second_id is null)
        and (made_at is null) = (speaker_id is null) and (made_at is null) = (manager_too is null) and (made_at is null) = (agreed is null)
        and (made_at is null) = (look_again_on is null) and (made_at is null) = (expires_on is null)
        and (made_at is null) = (look_at is null) and (made_at is null) = (over_at is null)),
    constraint plan_pairs_two check (first_id is null or first_id <> second_id),
    constraint plan_looks_again_before_it_expires check (look_again_on is null or look_again_on <= expires_on),
    constraint plan_is_looked_at_by_somebody check ((looked_at is null) = (looked_by is null) and (looked_at is null) = (outcome is null)),
    constraint plan_is_open_until_it_ends check (ended_at is null or open_ticket_id is null),
    constraint plan_open_once_per_ticket unique (open_ticket_id)
);
comment on table plan is 'How the next conversation goes better: about conduct and needs, readable by the person it is about, and over on a day. A supervisor makes it.';
comment on column plan.requester_id is 'Whom it is about, and who may read it once it is made.';
comment on column plan.ticket_id is 'The ticket that it began with; of a finding, one of those behind it.';
comment on column plan.queue_id is 'Whose supervisors make it.';
comment on column plan.ground is 'PASSES: passed twice. SILENT_HAND_OVERS: handed over twice without a public reply. NOT_HEARD: the requester said so. FINDING: the figures did. BY_HAND: somebody saw it.';
comment on column plan.words is 'Why, where somebody asked for it.';
comment on column plan.make_by is 'By when it is to be made, in business time of the queue.';
comment on column plan.first_id is 'Who takes the conversation.';
comment on column plan.second_id is 'Who pairs with them.';
comment on column plan.speaker_id is 'Who speaks with the requester about how it went.';
comment on column plan.manager_too is 'Whether the requester''s own supervisor is spoken with.';
comment on column plan.agreed is 'What was agreed.';
comment on column plan.look_again_on is 'The day on which it is looked at again.';
comment on column plan.expires_on is 'The last day; past that it is over, whoever forgot it.';
comment on column plan.look_at is 'When that day begins, in the zone of the queue.';
comment on column plan.over_at is 'When the last day is over, in the zone of the queue.';
comment on column plan.reminded_at is 'When the supervisors were reminded to look again; anew for each such day.';
comment on column plan.outcome is 'What it was like when it was looked at, or why none was needed.';
comment on column plan.open_ticket_id is 'Its ticket as long as the plan has not ended; at most one is open on each.';
create index plan_of_requester on plan (requester_id, opened_at);
create index plan_of_queue on plan (queue_id, opened_at);
create index plan_of_ticket on plan (ticket_id);
create index plan_unfinished_by_look on plan (ended_at, look_at);
