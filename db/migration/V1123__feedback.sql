-- What silence counts as in the figures (never a verdict), and the unit's short answer to a comment.
alter table feedback add column deemed varchar(24);
alter table feedback add column comment_answer longtext;
alter table feedback add column comment_answered_by varchar(64);
alter table feedback add column comment_answered_at datetime(6);

-- What a signer said before the office replaced it.
create table feedback_former (
	feedback_id bigint not null,
	former_no int not null,
	contact_situation varchar(16),
	attitude varchar(24),
	relevance varchar(16),
	result varchar(24),
	remarks longtext,
	answered_at datetime(6),
	entered_by varchar(64),
	reason varchar(500) not null,
	scan bigint not null,
	replaced_by varchar(64) not null,
	replaced_at datetime(6) not null,
	constraint feedback_former_key primary key (feedback_id, former_no),
	constraint feedback_former_feedback foreign key (feedback_id) references feedback (id)
);

-- As many rows as a case was handled again or talked over.
alter table second_handling drop constraint uq_second_handling_assignment;
create index ix_second_handling_assignment on second_handling (assignment_id);

-- What a settled dispute leaves to be done: key-supervision or refile-next-year.
create table dispute_follow_up (
	id bigint auto_increment primary key,
	proposal_id bigint not null,
	assignment_id bigint not null,
	kind varchar(32) not null,
	proposer varchar(64) not null,
	note longtext not null,
	noted_at datetime(6) not null
);

create index ix_dispute_follow_up_proposer on dispute_follow_up (proposer, kind);

insert into parameter (name, setting, valid_from, basis, changed_by, changed_at)
select 'comment.answer.wd', '10', '2000-01-01', '系统参数，默认值；基本满意并附意见的，承办单位简要回应的时限', 'system', '2000-01-01 00:00:00'
from parameter where id = (select min(id) from parameter);

insert into parameter (name, setting, valid_from, basis, changed_by, changed_at)
select 'reply.case_class_rule', 'worst', '2000-01-01', '系统参数，默认值；分办案件的类别和满意度取最低（worst），或取首个分办单位（first）；主办案件取主办单位', 'system', '2000-01-01 00:00:00'
from parameter where id = (select min(id) from parameter);
