-- What leaders wrote on a case (批示), who follows it up, and what was done.
create table leader_instruction (
	id bigint auto_increment primary key,
	proposal_id bigint not null,
	leader varchar(100) not null,
	level_code varchar(50) not null,
	given_on date not null,
	text_body longtext not null,
	assignment_id bigint,
	office_group varchar(64),
	state varchar(10) not null,
	entered_by varchar(64) not null,
	entered_at datetime(6) not null,
	answer longtext,
	answered_by varchar(64),
	answered_at datetime(6),
	version bigint not null
);

create index ix_leader_instruction_proposal on leader_instruction (proposal_id, state);
create index ix_leader_instruction_assignment on leader_instruction (assignment_id, state);
