-- Words that stand nearly everywhere are looked for among the latest tickets; of one person there are few to look at.
create index ticket_by_update on ticket (updated_at desc, id desc);
drop index ticket_text_asked;

-- Only what stands in a line is looked for in a line, and the record of a ticket is found by its ticket.
drop index promise_head_of_line;
create index promise_head_of_line on promise (line_queue_id, calendar_version_id, worth_seconds, effective_start, ticket_created_at, ticket_number)
    where line_queue_id is not null;
drop index promise_in_line_by_due;
create index promise_in_line_by_due on promise (line_queue_id, due_at) where line_queue_id is not null;
drop index activity_of_subject;
create index activity_of_subject on activity (subject_id, seq) where subject <> 'TICKET';
