-- A reminder is of a case, or of a matter of the task ledger. No database drops "not null" in another's words, so the
-- columns are made anew. How much was left is not known of rows that come from elsewhere.
alter table reminder add column case_id bigint;
alter table reminder add column left_days int;
alter table reminder add column ledger_task_id bigint;
update reminder set case_id = proposal_id, left_days = remaining;
alter table reminder drop column proposal_id;
alter table reminder drop column remaining;
alter table reminder add column proposal_id bigint;
alter table reminder add column remaining int;
update reminder set proposal_id = case_id, remaining = left_days;
alter table reminder drop column case_id;
alter table reminder drop column left_days;
alter table reminder add constraint uk_reminder_task_level unique (ledger_task_id, due_on, level_no);
create index ix_reminder_case on reminder (proposal_id);
