-- What was checked at the first review: the clerk's ticks, and what the house had found by itself at that moment.
create table review_check (
	id bigint auto_increment primary key,
	proposal_id bigint not null,
	found_by varchar(64) not null,
	code varchar(60) not null,
	fine boolean not null,
	arguments varchar(1000) not null,
	checked_at datetime(6) not null,
	constraint fk_review_check_proposal foreign key (proposal_id) references proposal (id)
);
create index ix_review_check_proposal on review_check (proposal_id);

-- Which categories a review group covers: the first review proposes it by the case's category.
create table review_group_category (
	group_id varchar(30) not null,
	category varchar(50) not null,
	constraint pk_review_group_category primary key (group_id, category),
	constraint fk_review_group_category foreign key (group_id) references review_group (id)
);

insert into parameter (name, setting, valid_from, basis, changed_by, changed_at)
select 'review.suggestion.least', '30', '2000-01-01', '系统参数，默认值；建议总字数少于此数时提示内容空泛', 'system', '2000-01-01 00:00:00'
from parameter where id = (select min(id) from parameter);
insert into parameter (name, setting, valid_from, basis, changed_by, changed_at)
select 'review.secrecy.words', '绝密、机密、秘密级、内部文件、内部资料、不得公开', '2000-01-01', '系统参数，默认值；初审提示的涉密字样，以顿号分隔', 'system', '2000-01-01 00:00:00'
from parameter where id = (select min(id) from parameter);
