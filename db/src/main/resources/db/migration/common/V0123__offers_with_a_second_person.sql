alter table offer add column second_id uuid references person;
alter table offer add constraint offer_second_is_somebody_else check (second_id is null or second_id <> analyst_id);
comment on column offer.second_id is 'The colleague who joins whoever accepts, because the ticket was passed before.';
create index offer_by_second on offer (second_id);
