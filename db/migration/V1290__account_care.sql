-- Until when a one-time password opens the door to a new one; null once the person has chosen an own.
alter table account add column once_until date;
-- Grows with everything that ends the person's sessions.
alter table account add column edition int default 0 not null;

-- What an account was and is, and who changed it; passwords never stand here.
create table account_change (
	id bigint auto_increment primary key,
	username varchar(64) not null,
	before_text varchar(1000),
	after_text varchar(1000) not null,
	basis varchar(500) not null,
	changed_by varchar(64) not null,
	changed_at datetime(6) not null
);

create index ix_account_change_username on account_change (username, id);
