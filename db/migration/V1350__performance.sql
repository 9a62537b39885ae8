-- 委员履职: what the office enters that nothing else in the house has on record, by what is counted, and what was decided on talks.
-- Points are never stored. live_key is there only while a row is not cancelled: one meeting a day and title, one row a member and meeting.
create table performance_event (
	id bigint auto_increment primary key,
	version int not null,
	item_code varchar(40) not null,
	title varchar(100) not null,
	held_on date not null,
	note varchar(300),
	entered_by varchar(64) not null,
	entered_at datetime(6) not null,
	cancel_reason varchar(300),
	cancelled_by varchar(64),
	cancelled_at datetime(6),
	live_key varchar(160),
	constraint uk_performance_event unique (live_key)
);
create index ix_performance_event_day on performance_event (held_on, item_code);

create table performance_part (
	id bigint auto_increment primary key,
	version int not null,
	event_id bigint not null,
	member varchar(64) not null,
	presence varchar(10) not null,
	entered_by varchar(64) not null,
	entered_at datetime(6) not null,
	cancel_reason varchar(300),
	cancelled_by varchar(64),
	cancelled_at datetime(6),
	live_key varchar(100),
	constraint uk_performance_part unique (live_key),
	constraint fk_performance_part foreign key (event_id) references performance_event (id)
);
create index ix_performance_part_event on performance_part (event_id);
create index ix_performance_part_member on performance_part (member);

-- Weights from a year on, in hundredths; a newer edition of the same year holds.
create table performance_scheme (
	id bigint auto_increment primary key,
	year_no int not null,
	reason varchar(300) not null,
	changed_by varchar(64) not null,
	changed_at datetime(6) not null
);
create index ix_performance_scheme_year on performance_scheme (year_no, id);

create table performance_weight (
	scheme_id bigint not null,
	code varchar(40) not null,
	each_points int not null,
	most_points int not null,
	primary key (scheme_id, code),
	constraint fk_performance_weight foreign key (scheme_id) references performance_scheme (id)
);

-- What was decided on a talk (提醒谈话); a newer row of the same member and period holds.
create table performance_talk (
	id bigint auto_increment primary key,
	year_no int not null,
	period varchar(4) not null,
	member varchar(64) not null,
	points int not null,
	decision varchar(10) not null,
	reason varchar(300) not null,
	decided_by varchar(64) not null,
	decided_at datetime(6) not null
);
create index ix_performance_talk_member on performance_talk (member, year_no, period);
