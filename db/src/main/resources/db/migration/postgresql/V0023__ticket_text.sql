create table ticket_text (
    ticket_id   uuid primary key references ticket,
    asked       tsvector not null,
    everything  tsvector not null
);
comment on table ticket_text is 'The words of a ticket, to find it by; cut by the program, in the same way as what is searched.';
comment on column ticket_text.asked is 'Words of the title and of the public conversation.';
comment on column ticket_text.everything is 'Those, and the words of internal notes; compared for analysts of the queue only.';
create index ticket_text_asked on ticket_text using gin (asked);
create index ticket_text_everything on ticket_text using gin (everything);
