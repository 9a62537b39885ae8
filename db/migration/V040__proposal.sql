-- All datetime columns of this schema are Shanghai time.
create table proposal (
	id bigint auto_increment primary key,
	version int not null,
	state varchar(20) not null,
	proposer varchar(64) not null,
	entered_by varchar(64),
	collective boolean not null,
	term_no int not null,
	session_no int not null,
	year_no int not null,
	plenary boolean not null,
	key_mark boolean not null,
	serial_no varchar(20),
	case_no varchar(20),
	category_seq int,
	main_case_id bigint,
	title varchar(100) not null,
	situation longtext not null,
	suggestions longtext not null,
	proposal_type varchar(20),
	category2 varchar(50),
	time_mark varchar(20),
	keywords varchar(100),
	research_basis varchar(200),
	organisation varchar(100),
	drafters varchar(200),
	suggested_units varchar(400),
	consent_public varchar(20) not null,
	consent_public_reason varchar(100),
	consent_cosign boolean not null,
	contact_person varchar(50) not null,
	contact_tel varchar(50) not null,
	contact_addr varchar(100),
	zip varchar(6),
	email varchar(100),
	contact_wish varchar(20),
	volume_no varchar(50),
	created_at datetime(6) not null,
	changed_at datetime(6) not null,
	submitted_at datetime(6),
	filed_on date,
	closed_on date,
	archived_on date,
	constraint uk_proposal_serial unique (serial_no),
	constraint uk_proposal_case unique (case_no),
	constraint fk_proposal_main_case foreign key (main_case_id) references proposal (id)
);
create index ix_proposal_proposer on proposal (proposer);
create index ix_proposal_session on proposal (term_no, session_no, state);

create table proposal_revision (
	id bigint auto_increment primary key,
	proposal_id bigint not null,
	title varchar(100) not null,
	situation longtext not null,
	suggestions longtext not null,
	note varchar(500),
	replaced_by varchar(64) not null,
	replaced_at datetime(6) not null,
	constraint fk_revision_proposal foreign key (proposal_id) references proposal (id)
);

create table cosigner (
	id bigint auto_increment primary key,
	version int not null,
	proposal_id bigint not null,
	member varchar(64) not null,
	seq_no int not null,
	state varchar(20) not null,
	opinion varchar(500),
	invited_at datetime(6) not null,
	answered_at datetime(6),
	entered_by varchar(64),
	constraint uk_cosigner unique (proposal_id, member),
	constraint fk_cosigner_proposal foreign key (proposal_id) references proposal (id)
);
create index ix_cosigner_member on cosigner (member, state);

create table supporter (
	id bigint auto_increment primary key,
	proposal_id bigint not null,
	member varchar(64) not null,
	supported_at datetime(6) not null,
	constraint uk_supporter unique (proposal_id, member),
	constraint fk_supporter_proposal foreign key (proposal_id) references proposal (id)
);

create table number_counter (
	name varchar(80) primary key,
	last_no int not null
);
