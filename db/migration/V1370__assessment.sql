-- 承办单位考核: weights by year, an assessment a year, what units claim and object to, and what was published with its sources.
create table assessment_scheme (
	id bigint auto_increment primary key,
	year_no int not null,
	edition_no int not null,
	reason varchar(500) not null,
	made_by varchar(64) not null,
	made_at datetime(6) not null,
	constraint uk_assessment_scheme unique (year_no, edition_no)
);

create table assessment_scheme_weight (
	scheme_id bigint not null,
	item_code varchar(40) not null,
	weight decimal(6, 2) not null,
	primary key (scheme_id, item_code),
	constraint fk_assessment_scheme_weight foreign key (scheme_id) references assessment_scheme (id)
);

create table assessment (
	id bigint auto_increment primary key,
	version int not null,
	year_no int not null,
	state varchar(12) not null,
	self_until date not null,
	opened_by varchar(64) not null,
	opened_at datetime(6) not null,
	disclosed_on date,
	disclosed_by varchar(64),
	decided_on date,
	decision_basis varchar(200),
	published_by varchar(64),
	published_at datetime(6),
	constraint uk_assessment_year unique (year_no)
);

create table assessment_self (
	id bigint auto_increment primary key,
	version int not null,
	assessment_id bigint not null,
	unit varchar(32) not null,
	item_code varchar(40) not null,
	text_body varchar(2000) not null,
	own_points decimal(6, 2) not null,
	weight decimal(6, 2) not null,
	handed_by varchar(64) not null,
	handed_at datetime(6),
	verified_points decimal(6, 2),
	verify_reason varchar(500),
	verified_by varchar(64),
	verified_at datetime(6),
	constraint uk_assessment_self unique (assessment_id, unit, item_code),
	constraint fk_assessment_self foreign key (assessment_id) references assessment (id)
);

create table assessment_objection (
	id bigint auto_increment primary key,
	version int not null,
	assessment_id bigint not null,
	unit varchar(32) not null,
	item_code varchar(40) not null,
	source_key varchar(40),
	text_body varchar(2000) not null,
	made_by varchar(64) not null,
	made_at datetime(6) not null,
	upheld boolean,
	answer varchar(2000),
	answered_by varchar(64),
	answered_at datetime(6),
	constraint fk_assessment_objection foreign key (assessment_id) references assessment (id)
);
create index ix_assessment_objection on assessment_objection (assessment_id, unit);

-- What was published: nothing that happens later changes it.
create table assessment_result (
	id bigint auto_increment primary key,
	assessment_id bigint not null,
	unit varchar(32) not null,
	unit_name varchar(100) not null,
	channel varchar(20) not null,
	cases int not null,
	place_no int,
	constraint uk_assessment_result unique (assessment_id, unit),
	constraint fk_assessment_result foreign key (assessment_id) references assessment (id)
);

create table assessment_result_item (
	result_id bigint not null,
	item_no int not null,
	code varchar(40) not null,
	measure varchar(40) not null,
	item_name varchar(100) not null,
	item_name_en varchar(200) not null,
	weight decimal(6, 2) not null,
	counted decimal(10, 2) not null,
	of_all decimal(10, 2) not null,
	points decimal(10, 2) not null,
	primary key (result_id, item_no),
	constraint fk_assessment_result_item foreign key (result_id) references assessment_result (id)
);

create table assessment_result_source (
	id bigint auto_increment primary key,
	result_id bigint not null,
	item_no int not null,
	source_key varchar(40) not null,
	proposal_id bigint not null,
	number_shown varchar(40) not null,
	title varchar(200) not null,
	due_on date,
	done_on date,
	said varchar(40) not null,
	counted boolean not null,
	excluded boolean not null,
	constraint fk_assessment_result_source foreign key (result_id) references assessment_result (id)
);
create index ix_assessment_result_source on assessment_result_source (result_id, item_no);

-- 双向评价: what a handling unit thinks of a proposal, and who proposed it of the unit. Nobody but the rater reads one by itself.
create table given_rating (
	id bigint auto_increment primary key,
	version int not null,
	assignment_id bigint not null,
	side varchar(10) not null,
	rater varchar(64) not null,
	rated_by varchar(64) not null,
	rated_at datetime(6) not null,
	constraint uk_given_rating unique (assignment_id, side, rater),
	constraint fk_given_rating foreign key (assignment_id) references assignment (id)
);

create table given_rating_mark (
	rating_id bigint not null,
	item_code varchar(20) not null,
	mark int not null,
	primary key (rating_id, item_code),
	constraint fk_given_rating_mark foreign key (rating_id) references given_rating (id)
);
