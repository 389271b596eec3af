create table business_calendar (
    id        uuid primary key,
    name      varchar(100) not null,
    standard  boolean default false not null,
    version   bigint default 0 not null,
    constraint business_calendar_name_is_unique unique (name)
);
comment on table business_calendar is 'Hours in which promises are counted. What they are is in its published versions.';
comment on column business_calendar.standard is 'Counts for every queue that names no calendar; exactly one, kept so by the service.';

create table calendar_version (
    id           uuid primary key,
    calendar_id  uuid not null references business_calendar,
    number       integer not null,
    zone         varchar(60) not null,
    published_at timestamp(6) with time zone not null,
    published_by uuid references person,
    constraint calendar_version_number_is_unique unique (calendar_id, number),
    constraint calendar_version_number_counts_from_one check (number >= 1)
);
comment on table calendar_version is 'A calendar as it was published; never changed, because promises point to the version they were made under.';
comment on column calendar_version.number is 'The highest number is in force.';
comment on column calendar_version.zone is 'Name of a time zone, such as Europe/Berlin.';
comment on column calendar_version.published_by is 'Empty for the version that Parley brought along.';

create table calendar_shift (
    calendar_version_id uuid not null references calendar_version,
    day_of_week         smallint not null,
    from_minute         smallint not null,
    until_minute        smallint not null,
    primary key (calendar_version_id, day_of_week, from_minute),
    constraint calendar_shift_day_is_monday_to_sunday check (day_of_week between 1 and 7),
    constraint calendar_shift_starts_within_the_day check (from_minute between 0 and 1439),
    constraint calendar_shift_ends_within_a_day check (until_minute between 0 and 1439)
);
comment on table calendar_shift is 'A shift of the ordinary week; the day is the one on which it starts.';
comment on column calendar_shift.day_of_week is '1 is Monday, 7 is Sunday.';
comment on column calendar_shift.from_minute is 'Minutes after midnight by the clock on the wall.';
comment on column calendar_shift.until_minute is 'Minutes after midnight; at or before the start, the shift runs over midnight.';

create table calendar_holiday (
    calendar_version_id uuid not null references calendar_version,
    holiday_on          date not null,
    name                varchar(100) not null,
    primary key (calendar_version_id, holiday_on)
);
comment on table calendar_holiday is 'A day that does not follow the week: closed, unless it has shifts of its own.';

create table calendar_holiday_shift (
    calendar_version_id uuid not null,
    holiday_on          date not null,
    from_minute         smallint not null,
    until_minute        smallint not null,
    primary key (calendar_version_id, holiday_on, from_minute),
    constraint calendar_holiday_shift_is_of_a_holiday foreign key (calendar_version_id, holiday_on) references calendar_holiday,
    constraint calendar_holiday_shift_starts_within_the_day check (from_minute between 0 and 1439),
    constraint calendar_holiday_shift_ends_within_a_day check (until_minute between 0 and 1439)
);
comment on table calendar_holiday_shift is 'A shift worked on a holiday.';

alter table queue add column calendar_id uuid references business_calendar;
comment on column queue.calendar_id is 'Hours in which this queue keeps its promises; empty for the standard calendar.';
create index queue_by_calendar on queue (calendar_id);
