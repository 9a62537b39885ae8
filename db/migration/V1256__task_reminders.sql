-- Reminders of the task ledger: each level once for a date, by which channel, to whom, with which words.
create table ledger_reminder (
	id bigint auto_increment primary key,
	ledger_task_id bigint not null,
	due_on date not null,
	level_no int not null,
	channels varchar(100) not null,
	recipients varchar(4000) not null,
	text_body varchar(1000) not null,
	sent_at datetime(6) not null,
	constraint uk_ledger_reminder unique (ledger_task_id, due_on, level_no)
);
