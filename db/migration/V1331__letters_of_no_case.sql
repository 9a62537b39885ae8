-- A paper lies with a case, or with an item of party supervision that belongs to none. No database drops "not null" in
-- another's words, so the column is made anew.
alter table letter add column case_id bigint;
alter table letter add column party_item_id bigint;
update letter set case_id = proposal_id;
alter table letter drop column proposal_id;
alter table letter add column proposal_id bigint;
update letter set proposal_id = case_id;
alter table letter drop column case_id;
create index ix_letter_case on letter (proposal_id);
create index ix_letter_party_item on letter (party_item_id);
