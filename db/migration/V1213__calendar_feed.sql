-- A person's calendar by a secret address; only the secret's fingerprint is kept.
create table calendar_feed (
	username varchar(64) primary key,
	secret_hash varchar(64) not null,
	made_at datetime(6) not null,
	read_at datetime(6),
	constraint uk_calendar_feed_secret unique (secret_hash)
);
