-- A proposer's wish to withdraw a filed proposal, and what the committee said. active_key is there only while it waits.
create table withdrawal_request (
    id bigint auto_increment primary key,
    proposal_id bigint not null,
    reason varchar(500) not null,
    asked_by varchar(64) not null,
    asked_at datetime(6) not null,
    state varchar(20) not null,
    remarks varchar(500),
    decided_by varchar(64),
    decided_at datetime(6),
    active_key bigint,
    version bigint not null,
    constraint uk_withdrawal_request_active unique (active_key),
    constraint fk_withdrawal_request_proposal foreign key (proposal_id) references proposal (id)
);

-- How a case was put away, each time it was. retain_until is null for a permanent one.
create table archive_record (
    id bigint auto_increment primary key,
    proposal_id bigint not null,
    volume_no varchar(50) not null,
    archived_on date not null,
    retain_until date,
    permanent boolean not null,
    checked_by varchar(64) not null,
    remarks varchar(500),
    findings longtext not null,
    reopened_on date,
    reopened_by varchar(64),
    reopening_reason varchar(500),
    version bigint not null,
    constraint fk_archive_record_proposal foreign key (proposal_id) references proposal (id)
);

create index ix_archive_record_proposal on archive_record (proposal_id, id);

-- Units whose work on a closed case is taken up again.
create table reopened_work (
    proposal_id bigint not null,
    assignment_id bigint not null,
    reopened_at datetime(6) not null,
    constraint pk_reopened_work primary key (assignment_id),
    constraint fk_reopened_work_proposal foreign key (proposal_id) references proposal (id)
);
