create table handling_unit (
	id bigint auto_increment primary key,
	code varchar(30) not null,
	name varchar(60) not null,
	channel varchar(20) not null,
	sort_no int not null,
	active boolean not null,
	constraint uk_handling_unit_code unique (code)
);

create table dictionary_entry (
	id bigint auto_increment primary key,
	kind varchar(40) not null,
	code varchar(60) not null,
	name varchar(100) not null,
	name_en varchar(200) not null,
	sort_no int not null,
	active boolean not null,
	constraint uk_dictionary_entry_code unique (kind, code)
);
