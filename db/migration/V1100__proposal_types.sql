-- Collective proposers: parties, people's organisations, committees and district CPPCCs, each with its operators.
create table collective_body (
	id bigint auto_increment primary key,
	code varchar(40) not null,
	kind varchar(20) not null,
	name varchar(100) not null,
	responsible varchar(60) not null,
	contact_person varchar(50) not null,
	contact_tel varchar(50) not null,
	active boolean not null,
	constraint uk_collective_body_code unique (code)
);

create table collective_operator (
	body_code varchar(40) not null,
	username varchar(64) not null,
	constraint pk_collective_operator primary key (body_code, username)
);
create index ix_collective_operator_username on collective_operator (username);

alter table member add column plenary_group varchar(40);
alter table member add column sector_convener boolean default false not null;
alter table member add column group_convener boolean default false not null;
alter table member add column ended_on date;

alter table proposal add column research_note varchar(200);
alter table proposal add column joint_organisations varchar(300);
alter table proposal add column resubmission_of varchar(200);
alter table proposal add column joint_level boolean default false not null;
alter table proposal add column district varchar(40);

-- Codes of a house that has its dictionaries already; a new one loads them from its files.
update dictionary_entry set code = 'personal' where kind = 'proposal-type' and code = 'member';
update dictionary_entry set code = 'co-signed' where kind = 'proposal-type' and code = 'joint';
update dictionary_entry set code = 'plenary-group' where kind = 'proposal-type' and code = 'group';
update dictionary_entry set code = 'face-to-face' where kind = 'contact-wish' and code = 'interview';
insert into dictionary_entry (kind, code, name, name_en, sort_no, active)
	select 'plenary-group', 'group-1', '第一组', 'First group', 1, true from dictionary_entry where kind = 'sector' and code = 'cpc';
insert into dictionary_entry (kind, code, name, name_en, sort_no, active)
	select 'plenary-group', 'group-2', '第二组', 'Second group', 2, true from dictionary_entry where kind = 'sector' and code = 'cpc';
insert into dictionary_entry (kind, code, name, name_en, sort_no, active)
	select 'plenary-group', 'group-3', '第三组', 'Third group', 3, true from dictionary_entry where kind = 'sector' and code = 'cpc';
insert into dictionary_entry (kind, code, name, name_en, sort_no, active)
	select 'plenary-group', 'group-4', '第四组', 'Fourth group', 4, true from dictionary_entry where kind = 'sector' and code = 'cpc';

-- What was written before there were types: an account of an organisation wrote for a party.
update proposal set proposal_type = 'party' where collective = true;
update proposal set proposal_type = 'personal' where collective = false;
update proposal set proposal_type = 'co-signed' where collective = false and exists
	(select 1 from cosigner c where c.proposal_id = proposal.id and c.state = 'ACCEPTED');
-- These were free texts; what they said stays with the research note.
update proposal set research_note = research_basis where research_basis is not null;
update proposal set research_basis = null;
update proposal set organisation = null;
update proposal set contact_wish = 'face-to-face' where contact_wish = 'interview';

insert into parameter (name, setting, valid_from, basis, changed_by, changed_at)
	select distinct 'suggestions.max', '10', date '2000-01-01', '系统参数，默认值；建议条数上限', 'system', current_timestamp
	from parameter where name = 'words.max';
insert into parameter (name, setting, valid_from, basis, changed_by, changed_at)
	select distinct 'suggestion.chars', '500', date '2000-01-01', '系统参数，默认值；每条建议的字数上限', 'system', current_timestamp
	from parameter where name = 'words.max';
insert into parameter (name, setting, valid_from, basis, changed_by, changed_at)
	select distinct 'drafters.max', '3', date '2000-01-01', '系统参数，默认值；执笔人人数上限', 'system', current_timestamp
	from parameter where name = 'words.max';
insert into parameter (name, setting, valid_from, basis, changed_by, changed_at)
	select distinct 'sector.offsession', 'false', date '2000-01-01', '系统参数，默认值；界别、小组提案只在全会期间提出', 'system', current_timestamp
	from parameter where name = 'words.max';

-- Accounts of organisations that are there already.
insert into collective_body (code, kind, name, responsible, contact_person, contact_tel, active)
	select a.username, 'party', a.name, '', '', '', true from account a
	join account_group g on g.username = a.username where g.group_name = 'collective';
insert into collective_operator (body_code, username)
	select g.username, g.username from account_group g where g.group_name = 'collective';

-- Log-in names need more room than the free text had.
alter table proposal drop column drafters;
alter table proposal add column drafter_names varchar(700);
