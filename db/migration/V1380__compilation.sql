-- 提案目录、提案汇编 of a session as they were asked for. Who asked reads them; a node that dies leaves a row whose beat stops.
create table compilation (
	id bigint auto_increment primary key,
	asker varchar(64) not null,
	kind varchar(16) not null,
	sitting varchar(16) not null,
	sorting varchar(16) not null,
	with_replies boolean not null,
	open_only boolean not null,
	asked_at datetime(6) not null,
	state varchar(16) not null,
	done_parts int not null,
	all_parts int not null,
	beat_at datetime(6) not null,
	pdf_file bigint,
	word_file bigint
);
create index ix_compilation_asker on compilation (asker);
