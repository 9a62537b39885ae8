-- A clock of a case. active_key is there only while it runs or is paused: one of a kind on a subject at a time.
create table running_clock (
    id bigint auto_increment primary key,
    kind varchar(40) not null,
    subject_variable varchar(40) not null,
    subject_id bigint not null,
    proposal_id bigint not null,
    assignment_id bigint,
    start_on date not null,
    due date not null,
    original_due date not null,
    state varchar(20) not null,
    ended_on date,
    paused_on date,
    paused_days int not null,
    term_amount int,
    term_unit varchar(20),
    agreed boolean not null,
    basis varchar(500) not null,
    active_key varchar(120),
    version bigint not null,
    constraint uk_running_clock_active unique (active_key)
);

create index ix_running_clock_proposal on running_clock (proposal_id);
create index ix_running_clock_subject on running_clock (subject_variable, subject_id, kind);
create index ix_running_clock_state on running_clock (state, due);

-- The open user tasks that keep a clock running.
create table clock_task (
    task_id varchar(64) primary key,
    clock_id bigint not null,
    constraint fk_clock_task_clock foreign key (clock_id) references running_clock (id)
);
