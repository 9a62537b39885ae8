-- 优秀提案评选: a selection a session, who recommends, who scores, what they said, and what became of each candidate.
-- Points are hundredths. active_key is there only while a selection is not cancelled: one selection a session.
create table excellent_selection (
	id bigint auto_increment primary key,
	version int not null,
	term_no int not null,
	session_no int not null,
	state varchar(16) not null,
	quota int not null,
	quota_basis varchar(20) not null,
	quota_filed int,
	quota_percent int,
	collective_percent int not null,
	category_most int,
	recommend_most int not null,
	recommend_until date not null,
	score_until date not null,
	opened_by varchar(64) not null,
	opened_at datetime(6) not null,
	scoring_opened_at datetime(6),
	meeting_on date,
	minutes_no varchar(100),
	decision_note varchar(1000),
	decided_by varchar(64),
	decided_at datetime(6),
	publicity_from date,
	publicity_days int,
	publicity_until date,
	announced_at datetime(6),
	cancel_reason varchar(500),
	cancelled_by varchar(64),
	cancelled_at datetime(6),
	active_key varchar(20),
	constraint uk_excellent_selection_active unique (active_key)
);

create table excellent_sheet_item (
	selection_id bigint not null,
	item_no int not null,
	code varchar(40) not null,
	level_one varchar(50) not null,
	item_name varchar(100) not null,
	item_name_en varchar(200) not null,
	most int not null,
	scored_by varchar(10) not null,
	primary key (selection_id, item_no),
	constraint fk_excellent_sheet_item foreign key (selection_id) references excellent_selection (id)
);

create table excellent_merit_rule (
	selection_id bigint not null,
	rule_no int not null,
	code varchar(40) not null,
	item_code varchar(40) not null,
	points int not null,
	primary key (selection_id, rule_no),
	constraint fk_excellent_merit_rule foreign key (selection_id) references excellent_selection (id)
);

create table excellent_expert (
	selection_id bigint not null,
	username varchar(64) not null,
	primary key (selection_id, username),
	constraint fk_excellent_expert foreign key (selection_id) references excellent_selection (id)
);

create table excellent_recommender (
	id bigint auto_increment primary key,
	version int not null,
	selection_id bigint not null,
	kind varchar(10) not null,
	code varchar(60) not null,
	name_shown varchar(100) not null,
	answered_by varchar(64),
	answered_at datetime(6),
	constraint uk_excellent_recommender unique (selection_id, kind, code),
	constraint fk_excellent_recommender foreign key (selection_id) references excellent_selection (id)
);

create table excellent_candidate (
	id bigint auto_increment primary key,
	version int not null,
	selection_id bigint not null,
	proposal_id bigint not null,
	collective boolean not null,
	category_code varchar(50) not null,
	state varchar(12) not null,
	expert_points int not null,
	record_points int not null,
	place_no int,
	proposed boolean not null,
	tied boolean not null,
	place_note varchar(20),
	in_publicity boolean not null,
	reason varchar(1000),
	lapse varchar(20),
	ruled_by varchar(64),
	ruled_at datetime(6),
	veto_kind varchar(20),
	constraint uk_excellent_candidate unique (selection_id, proposal_id),
	constraint fk_excellent_candidate foreign key (selection_id) references excellent_selection (id)
);
create index ix_excellent_candidate_proposal on excellent_candidate (proposal_id, state);

create table excellent_recommendation (
	id bigint auto_increment primary key,
	candidate_id bigint not null,
	recommender_id bigint not null,
	reason varchar(1000) not null,
	given_by varchar(64) not null,
	given_at datetime(6) not null,
	constraint uk_excellent_recommendation unique (candidate_id, recommender_id),
	constraint fk_excellent_recommendation_of foreign key (candidate_id) references excellent_candidate (id),
	constraint fk_excellent_recommendation_by foreign key (recommender_id) references excellent_recommender (id)
);

create table excellent_merit (
	id bigint auto_increment primary key,
	candidate_id bigint not null,
	item_code varchar(40) not null,
	rule_code varchar(40) not null,
	points int not null,
	source_words varchar(500) not null,
	constraint fk_excellent_merit foreign key (candidate_id) references excellent_candidate (id)
);
create index ix_excellent_merit_candidate on excellent_merit (candidate_id);

create table excellent_score (
	id bigint auto_increment primary key,
	version int not null,
	selection_id bigint not null,
	candidate_id bigint not null,
	expert varchar(64) not null,
	state varchar(10) not null,
	points int not null,
	remarks varchar(1000),
	given_at datetime(6),
	former_expert varchar(64),
	passed_on_by varchar(64),
	passed_on_at datetime(6),
	pass_reason varchar(500),
	constraint uk_excellent_score unique (candidate_id, expert),
	constraint fk_excellent_score foreign key (candidate_id) references excellent_candidate (id)
);
create index ix_excellent_score_selection on excellent_score (selection_id, state);

create table excellent_score_item (
	score_id bigint not null,
	item_no int not null,
	points int not null,
	primary key (score_id, item_no),
	constraint fk_excellent_score_item foreign key (score_id) references excellent_score (id)
);

create table excellent_objection (
	id bigint auto_increment primary key,
	version int not null,
	selection_id bigint not null,
	candidate_id bigint not null,
	objector varchar(100) not null,
	text_body varchar(2000) not null,
	received_on date not null,
	entered_by varchar(64) not null,
	entered_at datetime(6) not null,
	upheld boolean,
	answer varchar(2000),
	answered_by varchar(64),
	answered_at datetime(6),
	constraint fk_excellent_objection foreign key (candidate_id) references excellent_candidate (id)
);
create index ix_excellent_objection_selection on excellent_objection (selection_id);
