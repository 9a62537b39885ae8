-- One running instance per process and case; see RunningInstances.
create table running_instance (
	process_name varchar(64) not null,
	business_key varchar(64) not null,
	since datetime(6) not null,
	constraint pk_running_instance primary key (process_name, business_key)
);

-- What a person has typed into a form and not sent yet.
create table task_draft (
	task_id varchar(64) not null,
	username varchar(64) not null,
	content longtext not null,
	saved_at datetime(6) not null,
	constraint pk_task_draft primary key (task_id, username)
);

-- How far the demo data set has moved the time.
create table clock_offset (
	id int not null,
	millis bigint not null,
	constraint pk_clock_offset primary key (id)
);

create index ix_act_ru_task_due on ACT_RU_TASK (DUE_DATE_);
