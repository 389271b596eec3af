create table analyst (
    person_id       uuid primary key references person,
    tickets_at_once integer,
    version         bigint default 0 not null,
    constraint analyst_holds_one_ticket_at_least check (tickets_at_once between 1 and 200)
);
comment on table analyst is 'What administrators said about somebody who works tickets.';
comment on column analyst.tickets_at_once is 'How many tickets may be in hand at once before no more are offered; empty for what their queues say.';
comment on column analyst.version is 'Counts changes of this row and of the skills of the person.';

alter table queue add column tickets_at_once integer;
alter table queue add constraint queue_lets_one_ticket_be_held check (tickets_at_once between 1 and 200);
comment on column queue.tickets_at_once is 'How many tickets those who work this queue may have in hand at once, where nothing else was said about them; empty for the setting of the server.';

create table breather (
    person_id  uuid primary key references person,
    started_at timestamp(6) with time zone not null,
    until      timestamp(6) with time zone not null,
    constraint breather_ends_after_it_begins check (until >= started_at)
);
comment on table breather is 'A pause after a hard conversation: its analyst is there, and nothing is offered to them. One row for each person, the last one; nobody counts them.';
comment on column breather.until is 'When it is over by itself.';
