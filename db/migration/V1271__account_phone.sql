-- Where somebody is reached at work, as they enter it themselves.
alter table account add column phone varchar(50);
