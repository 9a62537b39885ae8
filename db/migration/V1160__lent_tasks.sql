-- When the tasks that a stand-in still held were given back: once, when the period is over.
alter table stand_in add column returned_at datetime(6);
