-- An item of party supervision may belong to no case: what democratic supervision found and nobody proposed. Its clocks
-- belong to none either. No database drops "not null" in another's words, so the columns are made anew; MySQL wants to
-- be told whose index is dropped, in a comment that only it reads.
alter table running_clock add column case_id bigint;
update running_clock set case_id = proposal_id;
alter table running_clock drop column proposal_id;
alter table running_clock add column proposal_id bigint;
update running_clock set proposal_id = case_id;
alter table running_clock drop column case_id;
create index ix_running_clock_case on running_clock (proposal_id);

drop index ix_party_item_proposal /*! on party_item */;
drop index ix_party_item_assignment /*! on party_item */;
alter table party_item add column case_id bigint;
alter table party_item add column part_id bigint;
update party_item set case_id = proposal_id, part_id = assignment_id;
alter table party_item drop column proposal_id;
alter table party_item drop column assignment_id;
alter table party_item add column proposal_id bigint;
alter table party_item add column assignment_id bigint;
update party_item set proposal_id = case_id, assignment_id = part_id;
alter table party_item drop column case_id;
alter table party_item drop column part_id;
-- Of an item without a case: who answers for it, who takes part; and how what was found came up.
alter table party_item add column unit_code varchar(32);
alter table party_item add column co_units varchar(400);
alter table party_item add column activity varchar(200);
alter table party_item add column found_on date;
alter table party_item add column found_by varchar(100);
create index ix_party_item_case on party_item (proposal_id, state);
create index ix_party_item_part on party_item (assignment_id, state);
create index ix_party_item_unit on party_item (unit_code, state);

-- The files of an item without a case; without a report they wait for the one they are evidence of.
create table party_evidence (
	attachment_id bigint not null,
	party_item_id bigint not null,
	party_report_id bigint,
	constraint pk_party_evidence primary key (attachment_id)
);

create index ix_party_evidence_item on party_evidence (party_item_id);
