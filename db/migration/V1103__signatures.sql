-- What a co-signer signed, as a fingerprint of the suggestions.
alter table cosigner add column signed_text varchar(64);
-- A revision keeps the category too, and says who asked for it.
alter table proposal_revision add column category2 varchar(50);
