-- purpose CASE: whoever sees the case sees it; FEEDBACK: a signed opinion form, which no unit sees. Shanghai time.
create table attachment (
  id bigint auto_increment primary key,
  proposal_id bigint not null,
  purpose varchar(16) not null,
  name varchar(200) not null,
  media_type varchar(100) not null,
  size_bytes bigint not null,
  sha256 varchar(64) not null,
  content longblob not null,
  uploaded_by varchar(64) not null,
  uploaded_at datetime(6) not null
);
create index ix_attachment_proposal on attachment (proposal_id);

create table letter (
  id bigint auto_increment primary key,
  kind varchar(16) not null,
  number_text varchar(80) not null,
  title varchar(200) not null,
  addressee varchar(300) not null,
  body longtext not null,
  proposal_id bigint not null,
  assignment_id bigint,
  written_at datetime(6) not null
);
create index ix_letter_proposal on letter (proposal_id);
