create table assignment_plan (
	id bigint auto_increment primary key,
	version bigint not null,
	proposal_id bigint not null,
	unit varchar(32) not null,
	unit_name varchar(100) not null,
	role varchar(16) not null,
	office_group varchar(32) not null,
	active boolean not null,
	note varchar(1000),
	planned_by varchar(64) not null,
	planned_at datetime(6) not null,
	opinion varchar(16),
	opinion_reason varchar(500),
	suggested_unit varchar(32),
	opinion_by varchar(64),
	opinion_at datetime(6),
	approval varchar(16),
	approval_comment varchar(500),
	approved_by varchar(64),
	approved_at datetime(6)
);

create index assignment_plan_by_proposal on assignment_plan (proposal_id);

create table assignment (
	id bigint auto_increment primary key,
	version bigint not null,
	proposal_id bigint not null,
	unit varchar(32) not null,
	unit_name varchar(100) not null,
	role varchar(16) not null,
	office_group varchar(32) not null,
	state varchar(20) not null,
	assigned_on date not null,
	round_no int not null,
	predecessor_id bigint,
	process_key bigint,
	reason varchar(500),
	signed_by varchar(64),
	signed_at datetime(6),
	wished_unit varchar(32),
	wish_reason varchar(500),
	constraint assignment_predecessor foreign key (predecessor_id) references assignment (id)
);

create index assignment_by_proposal on assignment (proposal_id);
create index assignment_by_unit on assignment (unit, state);

create table return_request (
	id bigint auto_increment primary key,
	version bigint not null,
	assignment_id bigint not null,
	proposal_id bigint not null,
	reason varchar(500) not null,
	suggested_unit varchar(32),
	leader_sign_off varchar(50) not null,
	asked_by varchar(64) not null,
	asked_at datetime(6) not null,
	decision varchar(16),
	new_unit varchar(32),
	decision_reason varchar(500),
	decided_by varchar(64),
	decided_at datetime(6),
	constraint return_request_once unique (assignment_id),
	constraint return_request_assignment foreign key (assignment_id) references assignment (id)
);
