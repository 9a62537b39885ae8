-- The supervision of a key proposal: plan, activities with the people who were asked, consultations, report.
create table key_plan (
	id bigint auto_increment primary key,
	version int not null,
	proposal_id bigint not null,
	supervision_id bigint not null,
	focus longtext not null,
	planned_by varchar(64) not null,
	planned_at datetime(6) not null,
	decision varchar(20),
	decision_note varchar(1000),
	decided_by varchar(64),
	decided_at datetime(6),
	constraint fk_key_plan foreign key (supervision_id) references key_case (id)
);
create index ix_key_plan_proposal on key_plan (proposal_id);

create table key_plan_activity (
	plan_id bigint not null,
	seq_no int not null,
	kind varchar(20) not null,
	planned_on date not null,
	purpose varchar(500) not null,
	primary key (plan_id, seq_no),
	constraint fk_key_plan_activity foreign key (plan_id) references key_plan (id)
);

create table key_activity (
	id bigint auto_increment primary key,
	proposal_id bigint not null,
	supervision_id bigint not null,
	model varchar(30) not null,
	kind varchar(20) not null,
	held_on date not null,
	place varchar(200) not null,
	content longtext not null,
	gap_analysis longtext,
	draft_measure longtext,
	document_no varchar(100),
	document_on date,
	expert_paper bigint,
	adoption varchar(20),
	route varchar(500),
	problems longtext,
	site_decisions longtext,
	follow_up_on date,
	photos bigint,
	recorded_by varchar(64) not null,
	recorded_at datetime(6) not null,
	constraint fk_key_activity foreign key (supervision_id) references key_case (id)
);
create index ix_key_activity_proposal on key_activity (proposal_id);

create table key_activity_participant (
	activity_id bigint not null,
	seq_no int not null,
	circle varchar(20) not null,
	name varchar(100) not null,
	attended boolean not null,
	opinion varchar(500),
	primary key (activity_id, seq_no),
	constraint fk_key_activity_participant foreign key (activity_id) references key_activity (id)
);

create table case_consultation (
	id bigint auto_increment primary key,
	proposal_id bigint not null,
	supervision_id bigint not null,
	kind varchar(20) not null,
	topic varchar(200) not null,
	held_on date not null,
	place varchar(200) not null,
	mode varchar(20) not null,
	convener varchar(100) not null,
	minutes longtext not null,
	disagreed varchar(1000),
	recorded_by varchar(64) not null,
	recorded_at datetime(6) not null,
	constraint fk_case_consultation foreign key (supervision_id) references key_case (id)
);
create index ix_case_consultation_proposal on case_consultation (proposal_id);

create table case_consultation_participant (
	consultation_id bigint not null,
	seq_no int not null,
	circle varchar(20) not null,
	name varchar(100) not null,
	attended boolean not null,
	opinion varchar(500),
	primary key (consultation_id, seq_no),
	constraint fk_case_consultation_participant foreign key (consultation_id) references case_consultation (id)
);

create table key_report (
	id bigint auto_increment primary key,
	proposal_id bigint not null,
	supervision_id bigint not null,
	text_body longtext not null,
	media varchar(500),
	reported_by varchar(64) not null,
	reported_at datetime(6) not null,
	constraint uk_key_report unique (supervision_id),
	constraint fk_key_report foreign key (supervision_id) references key_case (id)
);
create index ix_key_report_proposal on key_report (proposal_id);

-- What a consultation agreed on is a promise like one of a reply.
alter table commitment add column consultation_id bigint;
create index ix_commitment_consultation on commitment (consultation_id);
