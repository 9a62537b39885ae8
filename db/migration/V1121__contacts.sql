-- A proposer may ask for no meeting; it counts as one once the proposer has confirmed it.
alter table contact add column meeting_waived boolean not null default false;

insert into parameter (name, setting, valid_from, basis, changed_by, changed_at)
select 'contact.face.to.face', 'key collective', '2000-01-01', '系统参数，默认值；重点提案（key）、集体提案（collective）须至少一次当面沟通；all 为全部，none 为不要求', 'system', '2000-01-01 00:00:00'
from parameter where id = (select min(id) from parameter);

insert into parameter (name, setting, valid_from, basis, changed_by, changed_at)
select 'contact.phases', 'none', '2000-01-01', '系统参数，默认值；答复前须有沟通记录的阶段：before、during、after，none 为不要求', 'system', '2000-01-01 00:00:00'
from parameter where id = (select min(id) from parameter);

insert into parameter (name, setting, valid_from, basis, changed_by, changed_at)
select 'reply.item.chars', '12', '2000-01-01', '系统参数，默认值；逐条答复少于此字数的提示核稿人和审核人疑为总结式答复', 'system', '2000-01-01 00:00:00'
from parameter where id = (select min(id) from parameter);
