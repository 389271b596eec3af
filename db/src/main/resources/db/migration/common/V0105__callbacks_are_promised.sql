-- A callback puts its ticket in line by a promise of its own, and calls come in by phone.
alter table promise drop constraint promise_kind_is_known;
alter table promise add constraint promise_kind_is_known check (kind in ('FIRST_RESPONSE', 'NEXT_RESPONSE', 'RESOLUTION', 'REMOVAL', 'CALLBACK'));
comment on table promise is 'What a requester was promised, and how it went: one first response, a next response for each time they had to ask again, one resolution, a callback; and to the company the removal of what an exception granted.';
alter table ticket drop constraint ticket_channel_is_known;
alter table ticket add constraint ticket_channel_is_known check (channel in ('PORTAL', 'ON_BEHALF', 'API', 'PHONE'));
