-- 督查任务台账: matters of the office that belong to no case, each with its nodes (时间节点), which are rows under it.
create table ledger_task (
	id bigint auto_increment primary key,
	version int not null,
	parent_id bigint,
	title varchar(200) not null,
	basis varchar(200) not null,
	lead_code varchar(32) not null,
	co_units varchar(500) not null,
	start_on date not null,
	due_on date not null,
	state varchar(10) not null,
	entered_by varchar(64) not null,
	entered_at datetime(6) not null,
	reported_by varchar(64),
	settled_by varchar(64),
	settled_at datetime(6)
);

create index ix_ledger_task_parent on ledger_task (parent_id);
create index ix_ledger_task_state on ledger_task (state, due_on);

-- What was reported on a matter or a node, and what a second person found.
create table ledger_progress (
	id bigint auto_increment primary key,
	version int not null,
	ledger_task_id bigint not null,
	text_body longtext not null,
	evidence varchar(500),
	finished boolean not null,
	reported_by varchar(64) not null,
	reported_at datetime(6) not null,
	decision varchar(8),
	finding longtext,
	checked_by varchar(64),
	checked_at datetime(6)
);

create index ix_ledger_progress_task on ledger_progress (ledger_task_id);
