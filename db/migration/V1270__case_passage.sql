-- Which way cases went from state to state, for whoever looks back. What happened before this table has no rows.
create table case_passage (
	id bigint auto_increment primary key,
	proposal_id bigint not null,
	before_state varchar(20) not null,
	after_state varchar(20) not null,
	passed_at datetime(6) not null
);

create index ix_case_passage_passed on case_passage (passed_at, before_state, after_state);
