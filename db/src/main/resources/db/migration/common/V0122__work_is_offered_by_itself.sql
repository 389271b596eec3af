alter table queue add column pushes boolean default false not null;
comment on column queue.pushes is 'Whether the head of its line is offered by the program to whoever has been free longest; otherwise analysts ask for it.';

alter table offer add column pushed boolean default false not null;
comment on column offer.pushed is 'Offered by the program; otherwise the analyst asked for it.';

alter table desk_presence add column asked_at timestamp(6) with time zone;
comment on column desk_presence.asked_at is 'Since when the person is asked whether they are there, because two offers in a row timed out before them; until they say so, nothing is offered to them.';
alter table desk_presence add column answered_at timestamp(6) with time zone;
comment on column desk_presence.answered_at is 'When they last said that they are there; time-outs before it do not count any more.';
