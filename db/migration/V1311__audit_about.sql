-- What was done to no one case names by its ids what it was done to.
alter table audit_entry add column about varchar(200);
