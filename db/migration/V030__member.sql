create table plenary_session (
	id bigint auto_increment primary key,
	term_no int not null,
	session_no int not null,
	opening date not null,
	closing date not null,
	-- Shanghai time
	plenary_deadline datetime(6) not null,
	constraint uk_plenary_session_no unique (term_no, session_no)
);

create table member (
	id bigint auto_increment primary key,
	username varchar(64) not null,
	term_no int not null,
	member_no varchar(20) not null,
	name varchar(60) not null,
	sector varchar(60) not null,
	party varchar(60) not null,
	committee varchar(60),
	standing boolean not null,
	workplace varchar(100) not null,
	post varchar(60) not null,
	phone varchar(50) not null,
	constraint uk_member_username unique (username),
	constraint uk_member_no unique (term_no, member_no)
);
