-- Which row of the reminder ledger a message tells of, so that the ledger can say who opened it.
alter table notice add column reminder_id bigint;
create index ix_notice_reminder on notice (reminder_id);
