-- Rows are only added: a unit's newest row says how many of its people sign a reply off; without a row the parameter does.
create table unit_sign_off (
	id bigint auto_increment primary key,
	unit varchar(32) not null,
	levels int not null,
	changed_by varchar(64) not null,
	changed_at datetime(6) not null
);

create index ix_unit_sign_off_unit on unit_sign_off (unit);

-- Kept with the reply: a change of the unit's chain does not move replies that are under way.
alter table reply add column sign_off_levels int not null default 2;

insert into parameter (name, setting, valid_from, basis, changed_by, changed_at)
select 'signoff.levels', '2', '2000-01-01', '系统参数，默认值；单位内部签批层级，一至三级，可按单位另设', 'system', '2000-01-01 00:00:00'
from parameter where id = (select min(id) from parameter);
