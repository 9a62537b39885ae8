-- Whoever is asked about candidates is reminded before the date, in the one ledger of reminders: each of those asked
-- has a number of its own.
create table key_asked_body (
	id bigint auto_increment primary key,
	asking_id bigint not null,
	body_code varchar(60) not null,
	constraint uk_key_asked_body unique (asking_id, body_code),
	constraint fk_key_asked_body foreign key (asking_id) references key_asking (id)
);
insert into key_asked_body (asking_id, body_code) select asking_id, body_code from key_asking_body
	order by asking_id, body_code;
drop table key_asking_body;
alter table reminder add column key_asked_id bigint;
alter table reminder add constraint uk_reminder_asked_level unique (key_asked_id, due_on, level_no);
alter table reminder_alarm add column key_asked_id bigint;
alter table reminder_alarm add constraint uk_reminder_alarm_asked unique (key_asked_id, due_on, level_no);
