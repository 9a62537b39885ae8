-- 老提案: cases of past sessions as an old ledger had them, and the imports that brought them in.
-- A file is not kept: its rows wait in history_import_row until they are imported; what bore a secrecy mark is not even there.
create table history_import (
	id bigint auto_increment primary key,
	file_name varchar(200) not null,
	heading_row int not null,
	headings longtext not null,
	last_row int not null,
	waiting_rows int not null,
	mapping longtext not null,
	said_session varchar(10),
	said_publicity varchar(8) not null,
	state varchar(10) not null,
	way varchar(4),
	good_rows int not null,
	bad_rows int not null,
	skipped_rows int not null,
	blank_rows int not null,
	warned_rows int not null,
	mended_rows int not null,
	kinds longtext not null,
	unknown_names longtext not null,
	done_row int not null,
	done_count int not null,
	handed_in_by varchar(64) not null,
	handed_in_at datetime(6) not null,
	started_by varchar(64),
	started_at datetime(6),
	done_at datetime(6),
	undone_by varchar(64),
	undone_at datetime(6),
	undo_reason varchar(500),
	lapsed boolean not null
);
create index ix_history_import_state on history_import (state);

create table history_import_row (
	import_id bigint not null,
	row_no int not null,
	width int not null,
	cells longtext not null,
	marked varchar(400) not null,
	verdict varchar(8),
	warned boolean not null,
	findings longtext,
	past_case longtext,
	primary key (import_id, row_no)
);
create index ix_history_import_row_verdict on history_import_row (import_id, verdict, row_no);

create table history_case (
	id bigint auto_increment primary key,
	import_id bigint not null,
	row_no int not null,
	term_no int not null,
	session_no int not null,
	case_no int,
	title varchar(200) not null,
	text_body longtext,
	proposers varchar(1000),
	cosigners varchar(2000),
	category_code varchar(60),
	category_name varchar(60),
	main_code varchar(32),
	main_name varchar(100),
	co_codes varchar(2000),
	co_names varchar(500),
	filed boolean not null,
	filed_on date,
	reply_class varchar(1),
	replied_on date,
	satisfaction varchar(20),
	publicity varchar(8) not null,
	remarks varchar(2000),
	constraint uk_history_case_no unique (term_no, session_no, case_no),
	constraint uk_history_case_row unique (import_id, row_no)
);
create index ix_history_case_main on history_case (main_code);

-- How the office mapped a set of headings the last time, and what it said that old names of units and categories mean.
create table history_mapping (
	headings_hash varchar(64) primary key,
	mapping longtext not null,
	used_by varchar(64) not null,
	used_at datetime(6) not null
);

create table history_alias (
	kind varchar(10) not null,
	written varchar(100) not null,
	code varchar(60),
	said_by varchar(64) not null,
	said_at datetime(6) not null,
	primary key (kind, written)
);

-- A case of today that takes up one of the past.
create table history_link (
	id bigint auto_increment primary key,
	history_case_id bigint not null,
	proposal_id bigint not null,
	linked_by varchar(64) not null,
	linked_at datetime(6) not null,
	constraint uk_history_link unique (history_case_id, proposal_id)
);
