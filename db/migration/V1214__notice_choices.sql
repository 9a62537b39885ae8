-- How somebody wishes to hear of what: what is not here is told at once.
create table notice_choice (
	username varchar(64) not null,
	topic varchar(40) not null,
	way varchar(10) not null,
	constraint pk_notice_choice primary key (username, topic)
);

-- What waits for the weekly mail, and the mail that took it.
alter table notice add column digest varchar(80);
create index ix_notice_digest on notice (digest, recipient);
