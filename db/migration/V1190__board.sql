-- The tasks of many cases are found by the case; the board asks for them every minute.
create index ix_act_ru_variable_number on ACT_RU_VARIABLE (NAME_, LONG_);

-- How the lights stood on past days is counted from all clocks that ran then.
create index ix_running_clock_history on running_clock (ended_on, kind, start_on, due, paused_on);

-- A filter of the board under a person's own name.
create table board_view (
	id bigint auto_increment primary key,
	username varchar(64) not null,
	view_name varchar(50) not null,
	address varchar(2000) not null,
	created_at datetime(6) not null,
	constraint uk_board_view unique (username, view_name)
);
