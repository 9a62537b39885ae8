-- The reminder ledger. Rows of the ladder have a clock; a level leaves one row for one date.
create table reminder (
    id bigint auto_increment primary key,
    kind varchar(10) not null,
    clock_id bigint,
    clock_kind varchar(40),
    proposal_id bigint not null,
    assignment_id bigint,
    level_no int not null,
    due_on date,
    remaining int not null,
    channels varchar(100) not null,
    recipients varchar(4000) not null,
    text_body varchar(1000) not null,
    sent_by varchar(64) not null,
    sent_at datetime(6) not null,
    constraint uk_reminder_level unique (clock_id, due_on, level_no)
);

create index ix_reminder_proposal on reminder (proposal_id);

create table supervision_order (
    id bigint auto_increment primary key,
    year_no int not null,
    sequence_no int not null,
    clock_id bigint not null,
    due_on date not null,
    proposal_id bigint not null,
    assignment_id bigint,
    new_date date not null,
    text_body varchar(1000) not null,
    issued_by varchar(64) not null,
    issued_at datetime(6) not null,
    constraint uk_supervision_order_number unique (year_no, sequence_no),
    constraint uk_supervision_order_clock unique (clock_id, due_on)
);

create index ix_supervision_order_proposal on supervision_order (proposal_id);

create table delay_explanation (
    id bigint auto_increment primary key,
    clock_id bigint not null,
    proposal_id bigint not null,
    assignment_id bigint,
    text_body varchar(2000) not null,
    explained_by varchar(64) not null,
    explained_at datetime(6) not null
);

create table summons (
    id bigint auto_increment primary key,
    clock_id bigint not null,
    due_on date not null,
    proposal_id bigint not null,
    assignment_id bigint,
    held_on date not null,
    person varchar(50) not null,
    text_body varchar(2000) not null,
    recorded_by varchar(64) not null,
    recorded_at datetime(6) not null,
    constraint uk_summons_clock unique (clock_id, due_on)
);
