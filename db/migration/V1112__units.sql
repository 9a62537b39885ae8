-- 机构改革: what became of a unit, decided on one day, in force from another.
create table unit_reform (
	id bigint auto_increment primary key,
	kind varchar(20) not null,
	unit varchar(32) not null,
	old_name varchar(60) not null,
	new_name varchar(60),
	successors varchar(200),
	basis varchar(500) not null,
	in_force date not null,
	state varchar(20) not null,
	decided_by varchar(64) not null,
	decided_at datetime(6) not null,
	done_at datetime(6)
);
create index ix_unit_reform_state on unit_reform (state, in_force);
create index ix_unit_reform_unit on unit_reform (unit);

-- Who had the case before the reform; and what became of a suggestion to add a unit (增办建议).
alter table assignment add column former_unit varchar(32);
alter table assignment add column former_name varchar(100);
alter table assignment add column wish_state varchar(16);
alter table assignment add column wish_answer varchar(500);
alter table assignment add column wish_decided_by varchar(64);
alter table assignment add column wish_decided_at datetime(6);
update assignment set wish_state = 'PENDING' where wished_unit is not null;
