create table review_group (
	id varchar(30) primary key,
	name varchar(50) not null
);

create table review_group_member (
	group_id varchar(30) not null,
	username varchar(64) not null,
	constraint pk_review_group_member primary key (group_id, username),
	constraint fk_review_group_member foreign key (group_id) references review_group (id)
);

create table review_round (
	id bigint auto_increment primary key,
	proposal_id bigint not null,
	round_no int not null,
	reviewer1 varchar(64) not null,
	reviewer2 varchar(64) not null,
	opened_at datetime(6) not null,
	constraint uk_review_round unique (proposal_id, round_no),
	constraint fk_review_round_proposal foreign key (proposal_id) references proposal (id)
);

create table review_opinion (
	id bigint auto_increment primary key,
	proposal_id bigint not null,
	stage varchar(20) not null,
	round_no int not null,
	given_by varchar(64) not null,
	decision varchar(20) not null,
	reasons varchar(500),
	main_case_id bigint,
	suggested_units varchar(400),
	remarks varchar(500),
	given_at datetime(6) not null,
	constraint uk_review_opinion unique (proposal_id, stage, round_no, given_by, given_at),
	constraint fk_review_opinion_proposal foreign key (proposal_id) references proposal (id)
);

create table not_filed_case (
	id bigint auto_increment primary key,
	version int not null,
	proposal_id bigint not null,
	reasons varchar(500) not null,
	remarks varchar(500),
	disposition varchar(20),
	disposition_comment varchar(500),
	unit_code varchar(30),
	settled_on date,
	asked_at datetime(6),
	asked_reason varchar(500),
	created_at datetime(6) not null,
	constraint fk_not_filed_proposal foreign key (proposal_id) references proposal (id)
);
create index ix_not_filed_proposal on not_filed_case (proposal_id);
