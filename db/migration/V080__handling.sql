create table contact (
	id bigint auto_increment primary key,
	version bigint not null,
	assignment_id bigint not null,
	proposal_id bigint not null,
	round_no int not null,
	phase varchar(16) not null,
	held_on date not null,
	mode_code varchar(32) not null,
	unit_persons varchar(200) not null,
	leader_present boolean not null,
	proposer_persons varchar(200) not null,
	place varchar(200),
	content longtext not null,
	recorded_by varchar(64) not null,
	recorded_at datetime(6) not null,
	confirmation varchar(16),
	confirmed_by varchar(64),
	confirmed_at datetime(6),
	constraint contact_assignment foreign key (assignment_id) references assignment (id)
);

create table co_opinion (
	id bigint auto_increment primary key,
	version bigint not null,
	assignment_id bigint not null,
	proposal_id bigint not null,
	opinion longtext not null,
	leader varchar(50) not null,
	contact_person varchar(50) not null,
	contact_tel varchar(50) not null,
	doc_no varchar(50),
	sent_by varchar(64) not null,
	sent_at datetime(6) not null,
	constraint co_opinion_once unique (assignment_id),
	constraint co_opinion_assignment foreign key (assignment_id) references assignment (id)
);

create index co_opinion_by_proposal on co_opinion (proposal_id);

create table reply (
	id bigint auto_increment primary key,
	version bigint not null,
	assignment_id bigint not null,
	proposal_id bigint not null,
	round_no int not null,
	version_no int not null,
	reply_class varchar(8) not null,
	drafted_class varchar(8) not null,
	body longtext not null,
	publicity varchar(16) not null,
	publicity_reason varchar(200),
	leader varchar(50) not null,
	handler_name varchar(50) not null,
	tel varchar(50) not null,
	without_opinions boolean not null,
	doc_no varchar(60),
	issued_on date,
	delivered_on date,
	constraint reply_version unique (assignment_id, round_no, version_no),
	constraint reply_assignment foreign key (assignment_id) references assignment (id)
);

create table reply_item (
	reply_id bigint not null,
	item_no int not null,
	adoption varchar(16) not null,
	measure varchar(1000) not null,
	finish_by date,
	responsible varchar(100),
	constraint reply_item_key primary key (reply_id, item_no),
	constraint reply_item_reply foreign key (reply_id) references reply (id)
);

create table reply_commitment (
	reply_id bigint not null,
	commitment_no int not null,
	promise varchar(500) not null,
	responsible varchar(100) not null,
	planned_on date not null,
	constraint reply_commitment_key primary key (reply_id, commitment_no),
	constraint reply_commitment_reply foreign key (reply_id) references reply (id)
);

create table reply_step (
	reply_id bigint not null,
	step_no int not null,
	task varchar(32) not null,
	decision varchar(16) not null,
	reason varchar(500),
	done_by varchar(64) not null,
	done_at datetime(6) not null,
	constraint reply_step_key primary key (reply_id, step_no),
	constraint reply_step_reply foreign key (reply_id) references reply (id)
);

create table reply_delivery (
	reply_id bigint not null,
	signer varchar(64) not null,
	channel varchar(16) not null,
	delivered_on date not null,
	note varchar(200),
	delivered_by varchar(64) not null,
	constraint reply_delivery_key primary key (reply_id, signer),
	constraint reply_delivery_reply foreign key (reply_id) references reply (id)
);

create table countersignature (
	id bigint auto_increment primary key,
	version bigint not null,
	reply_id bigint not null,
	unit varchar(32) not null,
	decision varchar(16),
	remark longtext,
	tacit boolean not null,
	signed_by varchar(64),
	signed_at datetime(6),
	constraint countersignature_once unique (reply_id, unit),
	constraint countersignature_reply foreign key (reply_id) references reply (id)
);

create table reply_number (
	id bigint auto_increment primary key,
	version bigint not null,
	unit varchar(32) not null,
	year_no int not null,
	last_number int not null,
	constraint reply_number_once unique (unit, year_no)
);

create table extension_request (
	id bigint auto_increment primary key,
	version bigint not null,
	assignment_id bigint not null,
	proposal_id bigint not null,
	asked_until date not null,
	reason varchar(500) not null,
	asked_by varchar(64) not null,
	asked_at datetime(6) not null,
	decision varchar(16),
	granted_until date,
	decision_reason varchar(500),
	decided_by varchar(64),
	decided_at datetime(6),
	constraint extension_request_assignment foreign key (assignment_id) references assignment (id)
);
