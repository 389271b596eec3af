alter table queue add column act_within_minutes integer;
alter table queue add constraint queue_gives_some_time_to_act check (act_within_minutes between 15 and 60000);
comment on column queue.act_within_minutes is 'Business minutes after which a ticket goes back into its line when its assignee has not acted; empty for the setting of the server.';

alter table awaited_act add column warn_at timestamp(6) with time zone;
comment on column awaited_act.warn_at is 'When the assignee is reminded; empty once they were.';
create index awaited_act_by_warning on awaited_act (warn_at);
