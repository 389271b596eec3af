-- The answered offers of days that are over stand in one value for each day and queue, so that Fairness reads a thousand
-- rows for a quarter and not one for each offer. It fills by itself, beginning within half an hour.
create table offer_pack (
    queue_id uuid not null,
    shown_on date not null,
    offers   integer not null,
    answers  bytea not null,
    primary key (queue_id, shown_on)
);
comment on table offer_pack is 'Offers that were answered one way or the other, kept so that Fairness need not read the offers of a whole quarter. An answer never changes. Counts for all days until the last that is kept; it can be emptied at any time, and fills again.';
comment on column offer_pack.queue_id is 'In whose line the tickets stood.';
comment on column offer_pack.shown_on is 'The day on which the offers were shown, in UTC.';
comment on column offer_pack.offers is 'How many it holds; a day whose offers were all withdrawn has a pack of none.';
comment on column offer_pack.answers is 'One after the other: ticket, analyst, moment in microseconds, answer and reason, as the program writes them (OfferPack).';
create index offer_pack_by_day on offer_pack (shown_on);
