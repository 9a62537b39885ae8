-- What the task ledger reminded of stands in the one ledger of reminders.
insert into reminder (kind, ledger_task_id, level_no, due_on, channels, recipients, text_body, sent_by, sent_at)
	select 'LADDER', ledger_task_id, level_no, due_on, channels, recipients, text_body, 'system', sent_at
	from ledger_reminder order by id;
drop table ledger_reminder;

-- Reminders that should exist by their dates and did not when the ledger was checked: of a case's clock, or of a
-- matter of the task ledger; each alarm once.
create table reminder_alarm (
	id bigint auto_increment primary key,
	clock_id bigint,
	clock_kind varchar(40),
	proposal_id bigint,
	assignment_id bigint,
	ledger_task_id bigint,
	due_on date not null,
	level_no int not null,
	should_on date not null,
	found_at datetime(6) not null,
	repaired_by varchar(64),
	repaired_at datetime(6),
	constraint uk_reminder_alarm_clock unique (clock_id, due_on, level_no),
	constraint uk_reminder_alarm_task unique (ledger_task_id, due_on, level_no)
);
insert into reminder_alarm (clock_id, clock_kind, proposal_id, assignment_id, due_on, level_no, should_on, found_at,
	repaired_by, repaired_at)
	select clock_id, clock_kind, proposal_id, assignment_id, due_on, level_no, should_on, found_at, repaired_by,
	repaired_at from missing_reminder order by id;
drop table missing_reminder;
