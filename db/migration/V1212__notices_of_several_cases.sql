-- A message may be about several cases. No database drops "not null" in another's words, so the column is made anew.
alter table notice add column case_id bigint;
update notice set case_id = proposal_id;
alter table notice drop column proposal_id;
alter table notice add column proposal_id bigint;
update notice set proposal_id = case_id;
alter table notice drop column case_id;
