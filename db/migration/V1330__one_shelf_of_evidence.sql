-- Evidence of what is reported on what has no case lies in one place, whichever ledger it is of. Without a report a file
-- waits for the one it is evidence of.
create table evidence_file (
	attachment_id bigint not null,
	ledger varchar(20) not null,
	matter_id bigint not null,
	report_id bigint,
	constraint pk_evidence_file primary key (attachment_id)
);
create index ix_evidence_file_matter on evidence_file (ledger, matter_id);
insert into evidence_file (attachment_id, ledger, matter_id, report_id)
	select attachment_id, 'TASK', ledger_task_id, ledger_progress_id from ledger_evidence;
insert into evidence_file (attachment_id, ledger, matter_id, report_id)
	select attachment_id, 'PARTY', party_item_id, party_report_id from party_evidence;
drop table ledger_evidence;
drop table party_evidence;
