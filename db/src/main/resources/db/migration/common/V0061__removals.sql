-- Somebody has to take away what an ended exception granted, and is offered its ticket by this promise.
alter table promise drop constraint promise_kind_is_known;
alter table promise add constraint promise_kind_is_known check (kind in ('FIRST_RESPONSE', 'NEXT_RESPONSE', 'RESOLUTION', 'REMOVAL'));
comment on table promise is 'What a requester was promised, and how it went: one first response, a next response for each time they had to ask again, one resolution; and to the company the removal of what an exception granted.';
