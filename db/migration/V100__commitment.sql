-- planned_on moves with the clerk's consent, original_on never does.
create table commitment (
  id bigint auto_increment primary key,
  version int not null,
  proposal_id bigint not null,
  assignment_id bigint not null,
  promise varchar(500) not null,
  responsible varchar(100) not null,
  original_on date not null,
  planned_on date not null,
  state varchar(16) not null,
  settled_on date
);
create index ix_commitment_proposal on commitment (proposal_id, state);

create table commitment_report (
  id bigint auto_increment primary key,
  version int not null,
  commitment_id bigint not null,
  planned_on date not null,
  progress longtext not null,
  evidence varchar(500),
  fulfilled boolean not null,
  reported_by varchar(64) not null,
  reported_at datetime(6) not null,
  decision varchar(16),
  new_date date,
  remarks longtext,
  verified_by varchar(64),
  verified_at datetime(6),
  constraint fk_commitment_report foreign key (commitment_id) references commitment (id)
);
