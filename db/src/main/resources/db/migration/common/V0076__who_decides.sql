create table deputy (
    id          uuid primary key,
    person_id   uuid not null references person,
    deputy_id   uuid not null references person,
    first_day   date not null,
    last_day    date not null,
    valid_from  timestamp(6) with time zone not null,
    valid_until timestamp(6) with time zone not null,
    named_by    uuid not null references person,
    named_at    timestamp(6) with time zone not null,
    ended_at    timestamp(6) with time zone,
    ended_by    uuid references person,
    told_at     timestamp(6) with time zone,
    constraint deputy_is_somebody_else check (deputy_id <> person_id),
    constraint deputy_is_not_named_by_themselves check (named_by <> deputy_id),
    constraint deputy_has_an_end check (last_day >= first_day and valid_until >= valid_from),
    constraint deputy_end_says_who check ((ended_at is null) = (ended_by is null))
);
comment on table deputy is 'Who may hold the slots of somebody who is away, from when until when. The person away keeps their own say.';
comment on column deputy.person_id is 'Who is away.';
comment on column deputy.valid_until is 'The end of the last day; earlier where it was ended before. The clock decides by it.';
comment on column deputy.named_by is 'The person away, or an administrator for them; never the deputy.';
comment on column deputy.told_at is 'When the deputy was told of what waited already as their time began.';
create index deputy_by_deputy_and_end on deputy (deputy_id, valid_until);
create index deputy_by_person_and_end on deputy (person_id, valid_until);
create index deputy_untold on deputy (told_at, valid_from);

alter table exception_decision add column on_behalf_of uuid references person;
alter table exception_decision add constraint exception_decision_on_behalf_of_another check (on_behalf_of <> decided_by);
comment on column exception_decision.on_behalf_of is 'Whose slot it was, where a deputy spoke for somebody who is away.';

alter table person add column manager_since timestamp(6) with time zone;
alter table person add column department_since timestamp(6) with time zone;
alter table department add column head_since timestamp(6) with time zone;
comment on column person.manager_since is 'When the manager last changed, who decides about this person; a change shortly before a vote is flagged on the decision. Empty where it was never changed.';
comment on column person.department_since is 'When the department last changed, whose head decides about this person; flagged in the same way.';
comment on column department.head_since is 'When the head last changed; flagged in the same way.';

alter table exception_request drop constraint exception_request_is_renewed_twice_at_most;
alter table exception_request add constraint exception_request_is_renewed_twice_and_once_more_at_most check (renewal_no between 0 and 3);
comment on column exception_request.renewal_no is 'Counts the renewals since the first grant: two at the most, at the same level of risk; a third is decided one level up, once, while the rule is under review.';
