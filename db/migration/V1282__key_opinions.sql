-- The list of candidates goes round: parties, organisations, committees and the government's office say what they think
-- of each before the chairs' meeting.
create table key_asking (
	id bigint auto_increment primary key,
	version int not null,
	note varchar(1000),
	working_days int not null,
	due_on date not null,
	asked_by varchar(64) not null,
	asked_at datetime(6) not null
);

create table key_asking_case (
	asking_id bigint not null,
	proposal_id bigint not null,
	primary key (asking_id, proposal_id),
	constraint fk_key_asking_case foreign key (asking_id) references key_asking (id)
);
create index ix_key_asking_case_proposal on key_asking_case (proposal_id);

create table key_asking_body (
	asking_id bigint not null,
	body_code varchar(60) not null,
	primary key (asking_id, body_code),
	constraint fk_key_asking_body foreign key (asking_id) references key_asking (id)
);

create table key_opinion (
	id bigint auto_increment primary key,
	version int not null,
	asking_id bigint not null,
	proposal_id bigint not null,
	body_code varchar(60) not null,
	stance varchar(20) not null,
	opinion varchar(1000),
	given_by varchar(64) not null,
	given_at datetime(6) not null,
	constraint uk_key_opinion unique (asking_id, proposal_id, body_code),
	constraint fk_key_opinion foreign key (asking_id) references key_asking (id)
);
create index ix_key_opinion_proposal on key_opinion (proposal_id);
