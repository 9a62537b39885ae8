-- How a promise goes while it is not fulfilled: on-track, delayed, impossible; and the evidence as a file.
alter table commitment_report add column standing varchar(16);
alter table commitment_report add column attachment bigint;

-- 补充答复: the class before and after stay side by side.
create table supplementary_reply (
	id bigint auto_increment primary key,
	assignment_id bigint not null,
	proposal_id bigint not null,
	text_body longtext not null,
	former_class varchar(8) not null,
	new_class varchar(8) not null,
	replied_by varchar(64) not null,
	replied_at datetime(6) not null,
	constraint supplementary_reply_once unique (assignment_id)
);

-- 回头看: a closed case looked at again.
create table look_back_check (
	id bigint auto_increment primary key,
	proposal_id bigint not null,
	solved boolean not null,
	finding longtext not null,
	checked_by varchar(64) not null,
	checked_at datetime(6) not null
);

create index ix_look_back_check_proposal on look_back_check (proposal_id);

insert into parameter (name, setting, valid_from, basis, changed_by, changed_at)
select 'lookback.sample.percent', '5', '2000-01-01', '系统参数，默认值；回头看抽查上年度已办结 A 类案件的比例', 'system', '2000-01-01 00:00:00'
from parameter where id = (select min(id) from parameter);
