-- notice is what a person reads in the house; outbox is what leaves it by mail. Date-times are Asia/Shanghai.
create table notice (
  id bigint auto_increment primary key,
  recipient varchar(64) not null,
  kind varchar(40) not null,
  subject varchar(200) not null,
  body longtext not null,
  proposal_id bigint not null,
  created_at datetime(6) not null,
  read_at datetime(6)
);
create index ix_notice_recipient on notice (recipient, read_at, id);

create table outbox (
  id bigint auto_increment primary key,
  event_id varchar(80) not null,
  address varchar(200) not null,
  subject varchar(200) not null,
  body longtext not null,
  state varchar(8) not null,
  tries int not null,
  next_at datetime(6) not null,
  claimed_by varchar(64),
  claimed_until datetime(6),
  last_error varchar(500),
  created_at datetime(6) not null,
  sent_at datetime(6),
  constraint uq_outbox_event unique (event_id)
);
create index ix_outbox_due on outbox (state, next_at);
