create table account (
	username varchar(64) not null,
	version int not null,
	name varchar(100) not null,
	password_hash varchar(100) not null,
	unit varchar(32),
	mail varchar(200),
	enabled boolean not null,
	constraint pk_account primary key (username)
);

create table account_group (
	username varchar(64) not null,
	group_name varchar(64) not null,
	constraint pk_account_group primary key (username, group_name),
	constraint fk_account_group_account foreign key (username) references account (username)
);

create index ix_account_group_group on account_group (group_name);
