-- 党委督办台账: what was agreed on a key case, or found by democratic supervision, until it is struck off (销号).
-- active_key is there only while the item is open: the same words to one unit are one item.
create table party_item (
	id bigint auto_increment primary key,
	version int not null,
	proposal_id bigint not null,
	assignment_id bigint not null,
	source varchar(16) not null,
	content longtext not null,
	basis varchar(200),
	due_on date not null,
	state varchar(12) not null,
	year_no int,
	sequence_no int,
	interval_days int,
	feedback_on date,
	missed int not null,
	entered_by varchar(64) not null,
	entered_at datetime(6) not null,
	opened_by varchar(64),
	opened_at datetime(6),
	finding longtext,
	settled_by varchar(64),
	settled_at datetime(6),
	active_key varchar(120),
	constraint uk_party_item_number unique (year_no, sequence_no),
	constraint uk_party_item_active unique (active_key)
);

create index ix_party_item_proposal on party_item (proposal_id, state);
create index ix_party_item_assignment on party_item (assignment_id, state);

-- What the unit reported on an item, for which day, and what the party office found.
create table party_report (
	id bigint auto_increment primary key,
	version int not null,
	party_item_id bigint not null,
	feedback_on date not null,
	text_body longtext not null,
	finished boolean not null,
	attachment bigint,
	reported_by varchar(64) not null,
	reported_at datetime(6) not null,
	decision varchar(8),
	finding longtext,
	checked_by varchar(64),
	checked_at datetime(6)
);

create index ix_party_report_item on party_report (party_item_id);
