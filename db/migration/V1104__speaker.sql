-- Who answers for the case once the first proposer's membership has ended; null while it is the proposer.
alter table proposal add column speaker varchar(64);
