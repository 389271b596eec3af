-- Most words of a ticket stood there twice, for its requester and for analysts. What internal notes add stands by itself now.
create table leaner_text as
    select ticket_id, asked, case when everything <> asked then ts_delete(everything, tsvector_to_array(asked)) end as noted
    from ticket_text;
drop table ticket_text;
alter table leaner_text rename to ticket_text;
alter table ticket_text add primary key (ticket_id);
alter table ticket_text add foreign key (ticket_id) references ticket;
alter table ticket_text alter column asked set not null;
comment on table ticket_text is 'The words of a ticket, to find it by; cut by the program, in the same way as what is searched.';
comment on column ticket_text.asked is 'Words of the title and of the public conversation.';
comment on column ticket_text.noted is 'Words of internal notes, if there are any; compared, together with those, for analysts of the queue only.';
create index ticket_text_everything on ticket_text using gin ((asked || coalesce(noted, cast('' as tsvector)))) with (gin_pending_list_limit = 256);
