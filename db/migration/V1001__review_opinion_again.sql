-- The same clerk may review a revised text within the second that a database keeps.
create index idx_review_opinion_round on review_opinion (proposal_id, stage, round_no);
alter table review_opinion drop constraint uk_review_opinion;
