-- Whoever plays the demo data set says from time to time that it is at it; dated by the database.
alter table demo_state add column pulse_at datetime(6);
alter table demo_state add column interrupted boolean default false not null;
