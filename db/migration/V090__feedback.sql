-- Date-times are Asia/Shanghai. A form is OPEN until it is GIVEN or, after its term, SILENT (never satisfied).
create table feedback (
  id bigint auto_increment primary key,
  version int not null,
  proposal_id bigint not null,
  assignment_id bigint not null,
  reply_id bigint not null,
  signer varchar(64) not null,
  round_no int not null,
  state varchar(16) not null,
  requested_on date not null,
  reminders int not null,
  answered_at datetime(6),
  contact_situation varchar(16),
  attitude varchar(24),
  relevance varchar(16),
  result varchar(24),
  leader_replied boolean,
  class_accepted boolean,
  proposed_class varchar(8),
  remarks longtext,
  publish boolean,
  scan bigint,
  entered_by varchar(64),
  constraint uq_feedback_asked unique (assignment_id, signer, round_no)
);
create index ix_feedback_proposal on feedback (proposal_id, state);

create table second_handling (
  id bigint auto_increment primary key,
  version int not null,
  proposal_id bigint not null,
  assignment_id bigint not null,
  decision varchar(16) not null,
  finding longtext not null,
  decided_by varchar(64) not null,
  decided_at datetime(6) not null,
  settlement varchar(32),
  settlement_text longtext,
  settled_by varchar(64),
  settled_at datetime(6),
  constraint uq_second_handling_assignment unique (assignment_id)
);
create index ix_second_handling_proposal on second_handling (proposal_id);
