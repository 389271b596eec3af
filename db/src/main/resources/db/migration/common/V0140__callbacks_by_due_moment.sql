-- Which calls back came due in a period is asked by the reports, whatever queue owed them.
create index callback_by_due on callback (due_at);
