-- One number for both kinds of proposals becomes one for each; what an office had set holds for both.
insert into parameter (name, setting, valid_from, basis, changed_by, changed_at)
select 'reply.months.plenary', setting, valid_from, basis, changed_by, changed_at from parameter where name = 'reply.months';

update parameter set name = 'reply.months.offsession' where name = 'reply.months';

insert into parameter (name, setting, valid_from, basis, changed_by, changed_at)
select 'reply.fixed.date', 'none', '2000-01-01', '系统参数，默认不设；大会提案统一答复日期，形如 06-30，设定后代替月数', 'system', '2000-01-01 00:00:00'
from parameter where id = (select min(id) from parameter);

insert into parameter (name, setting, valid_from, basis, changed_by, changed_at)
select 'bigunit.bonus', 'false', '2000-01-01', '系统参数，默认不启用；承办件多的单位增加答复时间', 'system', '2000-01-01 00:00:00'
from parameter where id = (select min(id) from parameter);

insert into parameter (name, setting, valid_from, basis, changed_by, changed_at)
select 'bigunit.many.cases', '20', '2000-01-01', '系统参数，默认值；承办件达到此数为多', 'system', '2000-01-01 00:00:00'
from parameter where id = (select min(id) from parameter);

insert into parameter (name, setting, valid_from, basis, changed_by, changed_at)
select 'bigunit.many.days', '10', '2000-01-01', '系统参数，默认值；承办件多的单位增加的日数', 'system', '2000-01-01 00:00:00'
from parameter where id = (select min(id) from parameter);

insert into parameter (name, setting, valid_from, basis, changed_by, changed_at)
select 'bigunit.most.cases', '50', '2000-01-01', '系统参数，默认值；承办件达到此数为特多', 'system', '2000-01-01 00:00:00'
from parameter where id = (select min(id) from parameter);

insert into parameter (name, setting, valid_from, basis, changed_by, changed_at)
select 'bigunit.most.days', '15', '2000-01-01', '系统参数，默认值；承办件特多的单位增加的日数', 'system', '2000-01-01 00:00:00'
from parameter where id = (select min(id) from parameter);
