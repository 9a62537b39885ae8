-- 转社情民意信息: the text as it was when its proposer agreed; the item's own way begins here.
create table social_opinion (
	id bigint auto_increment primary key,
	proposal_id bigint not null,
	title varchar(100) not null,
	content longtext not null,
	state varchar(20) not null,
	created_at datetime(6) not null,
	constraint fk_social_opinion_proposal foreign key (proposal_id) references proposal (id)
);
create index ix_social_opinion_proposal on social_opinion (proposal_id);

-- 转来信: for the unit's reference; it may answer and need not.
create table reference_letter (
	id bigint auto_increment primary key,
	proposal_id bigint not null,
	unit varchar(32),
	state varchar(20) not null,
	sent_on date not null,
	answer varchar(2000),
	answered_by varchar(64),
	answered_at datetime(6),
	constraint fk_reference_letter_proposal foreign key (proposal_id) references proposal (id)
);
create index ix_reference_letter_proposal on reference_letter (proposal_id);
create index ix_reference_letter_unit on reference_letter (unit);
