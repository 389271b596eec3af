-- What somebody did in the last hours is asked for with every look at the desk. Entries lie in the order of their moments, so a
-- few pages of ranges tell where those hours are.
create index activity_by_moment on activity using brin (at) with (pages_per_range = 32, autosummarize = on);
