create table demo_state (
	id bigint primary key,
	begun_at datetime(6) not null,
	finished_at datetime(6)
);
