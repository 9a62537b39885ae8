-- A file may hang on what is no case: its room knows on what. No database drops "not null" in another's words, so the
-- column is made anew.
alter table attachment add column case_id bigint;
update attachment set case_id = proposal_id;
alter table attachment drop column proposal_id;
alter table attachment add column proposal_id bigint;
update attachment set proposal_id = case_id;
alter table attachment drop column case_id;
create index ix_attachment_case on attachment (proposal_id);

-- The files of a matter or a node of the task ledger; without a report they wait for the one they are evidence of.
create table ledger_evidence (
	attachment_id bigint not null,
	ledger_task_id bigint not null,
	ledger_progress_id bigint,
	constraint pk_ledger_evidence primary key (attachment_id)
);

create index ix_ledger_evidence_task on ledger_evidence (ledger_task_id);
