create table pre_authorisation (
    id                  uuid primary key,
    restriction_key     varchar(60) not null,
    restriction_version integer not null,
    number              integer not null,
    max_days            integer not null,
    limits              text not null,
    owner_id            uuid not null references person,
    said_at             timestamp(6) with time zone not null,
    ended_at            timestamp(6) with time zone,
    ended_by            uuid references person,
    constraint pre_authorisation_number_is_unique unique (restriction_key, number),
    constraint pre_authorisation_is_of_a_version foreign key (restriction_key, restriction_version)
        references restriction_version (restriction_key, version),
    constraint pre_authorisation_has_an_end check (max_days between 1 and 365),
    constraint pre_authorisation_end_says_who check ((ended_at is null) = (ended_by is null))
);
comment on table pre_authorisation is 'What the owner of a rule has agreed to beforehand, within limits: such a request of low risk is in force at once. Every change is a new row, so that a decision keeps the one by which it was made.';
comment on column pre_authorisation.restriction_version is 'The version of the rule that the owner looked at; under another one it holds no more until they look again.';
comment on column pre_authorisation.number is 'Counts what was said about the rule; the last one that has not ended is in use, at most one per rule, kept so by the service.';
comment on column pre_authorisation.limits is 'A JSON object: for each question that is limited, the answers that it must have.';
comment on column pre_authorisation.owner_id is 'The person who answers for it. It holds no more when they leave or own the rule no more.';

alter table exception_decision add column pre_authorisation_id uuid references pre_authorisation;
alter table exception_decision add constraint exception_decision_beforehand_only_at_low_risk check (
    pre_authorisation_id is null or (outcome = 'APPROVE' and residual_once_met = 'LOW' and on_behalf_of is null));
comment on column exception_decision.pre_authorisation_id is 'Said beforehand by the owner of the rule; nobody looked at this one request.';
