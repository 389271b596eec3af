create table exception_concern (
    id             uuid primary key,
    request_id     uuid not null references exception_request,
    words          varchar(4000) not null,
    after_decision boolean not null,
    raised_by      uuid not null references person,
    raised_at      timestamp(6) with time zone not null
);
comment on table exception_concern is 'Append-only: a concern that somebody raised who may see the case. It stays to the end, and is answered in writing before anybody agrees.';
comment on column exception_concern.after_decision is 'It was granted before; what was agreed to then stays as it was, and the concern is answered before it comes into force or holds again.';
create index exception_concern_of_case on exception_concern (request_id, raised_at, id);

create table exception_concern_answer (
    id             uuid primary key,
    concern_id     uuid not null references exception_concern,
    request_id     uuid not null references exception_request,
    words          varchar(4000) not null,
    after_decision boolean not null,
    answered_by    uuid not null references person,
    answered_at    timestamp(6) with time zone not null
);
comment on table exception_concern_answer is 'Append-only: what the one who works the case, or an approver, writes to a concern. A later answer stands beside the earlier ones.';
create index exception_concern_answer_of_case on exception_concern_answer (request_id, answered_at, id);
