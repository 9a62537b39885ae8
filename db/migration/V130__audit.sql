-- Append-only: who did what and when, in Asia/Shanghai time. Give the application's account no update or delete here.
create table audit_entry (
  id bigint auto_increment primary key,
  done_at datetime(6) not null,
  actor varchar(64) not null,
  actor_name varchar(100) not null,
  act varchar(64) not null,
  proposal_id bigint,
  assignment_id bigint,
  command longtext not null
);
create index ix_audit_proposal on audit_entry (proposal_id, id);
