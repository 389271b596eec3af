-- What is written goes into the text index late, and each search reads through all that waits: of four megabytes that takes
-- some milliseconds, and whoever writes the last of it puts all of it in. Now it waits until there are 256 kB of it.
alter index ticket_text_everything set (gin_pending_list_limit = 256);
