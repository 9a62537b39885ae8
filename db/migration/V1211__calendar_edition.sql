-- Grows with every change of the calendar: who confirms what was previewed confirms it once.
create table calendar_edition (
	id int primary key,
	edition_no bigint not null
);

insert into calendar_edition (id, edition_no) values (1, 1);
