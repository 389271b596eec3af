-- Whoever asked may have left: then somebody else says why nobody needs it any more.
alter table exception_request drop constraint exception_request_withdrawn_says_what_instead;
alter table exception_request add constraint exception_request_withdrawn_says_why
    check (state <> 'WITHDRAWN' or instead_they_will is not null or (end_reason is not null and ended_by is not null));
