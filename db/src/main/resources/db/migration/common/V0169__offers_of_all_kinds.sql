-- Packs hold what was picked and given as well now, how each offer came, and whether others had turned it away before:
-- the numbers of teams are read out of them. They fill anew, beginning within half an hour.
delete from offer_pack;
comment on table offer_pack is 'What was offered, picked, given or rang and was answered one way or the other, kept so that Fairness and the numbers of teams need not read each of a whole quarter. An answer never changes. Counts for all days until the last that is kept; it can be emptied at any time, and fills again.';
comment on column offer_pack.answers is 'How offers came and went, each way once; then one after the other its place among these, whether others had turned it away before, ticket, analyst and moment in microseconds, as the program writes them (OfferPack).';
