-- Reminders that should exist by their dates and did not when the ledger was checked; each alarm once.
create table missing_reminder (
    id bigint auto_increment primary key,
    clock_id bigint not null,
    clock_kind varchar(40) not null,
    proposal_id bigint not null,
    assignment_id bigint,
    due_on date not null,
    level_no int not null,
    should_on date not null,
    found_at datetime(6) not null,
    repaired_by varchar(64),
    repaired_at datetime(6),
    constraint uk_missing_reminder unique (clock_id, due_on, level_no)
);

-- One check a day, whichever node does it.
create table reminder_check (
    on_day date not null,
    checked_at datetime(6) not null,
    missing int not null,
    constraint pk_reminder_check primary key (on_day)
);
