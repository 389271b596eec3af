create sequence ticket_number start with 1001;

create table ticket (
    id            uuid primary key,
    number        bigint not null,
    kind          varchar(20) not null,
    status        varchar(25) not null,
    title         varchar(300) not null,
    category      varchar(60),
    impact        varchar(20) not null,
    urgency       varchar(20) not null,
    priority      varchar(2) not null,
    requester_id  uuid not null references person,
    filed_by_id   uuid not null references person,
    channel       varchar(20) not null,
    queue_id      uuid not null references queue,
    assignee_id   uuid references person,
    created_at    timestamp(6) with time zone not null,
    updated_at    timestamp(6) with time zone not null,
    held_until    timestamp(6) with time zone,
    hold_reason   varchar(1000),
    resolved_at   timestamp(6) with time zone,
    closed_at     timestamp(6) with time zone,
    reopened_by_id uuid,
    follows_id    uuid references ticket,
    version       bigint default 0 not null,
    constraint ticket_number_is_unique unique (number),
    constraint ticket_kind_is_known check (kind in ('INCIDENT', 'REQUEST', 'QUESTION', 'EXCEPTION_REQUEST')),
    constraint ticket_status_is_known check (status in ('NEW', 'OPEN', 'WAITING_ON_REQUESTER', 'WAITING_ON_OTHERS', 'ON_HOLD', 'RESOLVED', 'CLOSED')),
    constraint ticket_impact_is_known check (impact in ('MANY', 'TEAM', 'ONE')),
    constraint ticket_urgency_is_known check (urgency in ('STOPPED', 'HINDERED', 'CAN_WAIT')),
    constraint ticket_priority_is_known check (priority in ('P1', 'P2', 'P3', 'P4')),
    constraint ticket_channel_is_known check (channel in ('PORTAL', 'ON_BEHALF', 'API')),
    constraint ticket_on_hold_has_an_end check ((status = 'ON_HOLD') = (held_until is not null)),
    constraint ticket_resolved_has_a_moment check (status <> 'RESOLVED' or resolved_at is not null),
    constraint ticket_closed_has_a_moment check ((status = 'CLOSED') = (closed_at is not null))
);
comment on table ticket is 'Something that somebody asked of IT: the one number, its state and who works it.';
comment on column ticket.number is 'What people call the ticket by; never reused.';
comment on column ticket.filed_by_id is 'Who typed it; differs from the requester when filed on behalf.';
comment on column ticket.priority is 'Impact times urgency by the matrix in the domain.';
comment on column ticket.resolved_at is 'When it was last resolved; stays when it is opened again.';
comment on column ticket.reopened_by_id is 'The message that opened a resolved ticket again; marked as thanks, it is resolved as before.';
comment on column ticket.follows_id is 'The closed ticket that this one takes up again.';
comment on column ticket.hold_reason is 'What the requester is told while the ticket is on hold.';
create index ticket_of_requester_by_update on ticket (requester_id, updated_at desc, id desc);
create index ticket_filed_by_person on ticket (filed_by_id, updated_at desc, id desc);
create index ticket_of_queue_by_status on ticket (queue_id, status, updated_at desc, id desc);
create index ticket_of_assignee_by_status on ticket (assignee_id, status, updated_at desc, id desc);
create index ticket_resolved_to_close on ticket (status, resolved_at);
create index ticket_held_until on ticket (status, held_until);

create table message (
    id           uuid primary key,
    ticket_id    uuid not null references ticket,
    kind         varchar(15) not null,
    author_id    uuid references person,
    from_it      boolean not null,
    body         text not null,
    created_at   timestamp(6) with time zone not null,
    constraint message_kind_is_known check (kind in ('PUBLIC_REPLY', 'INTERNAL_NOTE', 'SYSTEM_EVENT')),
    constraint message_of_a_person_has_an_author check (kind = 'SYSTEM_EVENT' or author_id is not null)
);
comment on table message is 'One piece of the conversation: a public reply, an internal note that only IT can read, or an event told by the system.';
comment on column message.from_it is 'Whether it was written by an analyst of the queue, and not by the asking side.';
comment on column message.body is 'Markdown as typed.';
create index message_of_ticket on message (ticket_id, created_at, id);

create table watcher (
    ticket_id  uuid not null references ticket,
    person_id  uuid not null references person,
    added_by   uuid not null references person,
    added_at   timestamp(6) with time zone not null,
    primary key (ticket_id, person_id)
);
comment on table watcher is 'Somebody brought in by the requester: reads and writes the public side of the ticket.';
create index watcher_by_person on watcher (person_id, ticket_id);

create table attachment (
    id           uuid primary key,
    ticket_id    uuid references ticket,
    message_id   uuid references message,
    uploaded_by  uuid not null references person,
    file_name    varchar(255) not null,
    content_type varchar(100) not null,
    size_bytes   bigint not null,
    sha256       varchar(64) not null,
    storage_key  varchar(100) not null,
    created_at   timestamp(6) with time zone not null,
    constraint attachment_storage_key_is_unique unique (storage_key),
    constraint attachment_is_of_a_message_or_neither check ((ticket_id is null) = (message_id is null))
);
comment on table attachment is 'A file of a message. Uploaded first, then named by the message that sends it; what is never sent is swept.';
comment on column attachment.storage_key is 'Random name in the attachment folder; says nothing about the file.';
create index attachment_of_message on attachment (message_id);
create index attachment_of_ticket on attachment (ticket_id);
create index attachment_not_sent on attachment (uploaded_by, created_at);

create table draft (
    person_id  uuid not null references person,
    place      varchar(100) not null,
    body       text not null,
    updated_at timestamp(6) with time zone not null,
    primary key (person_id, place)
);
comment on table draft is 'What somebody was typing, by the place where they typed it, such as ticket-1001-reply.';
