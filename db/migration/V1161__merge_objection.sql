-- Each merge with the last day on which the merged proposer may object, the objection and what the clerk decided.
create table merge_objection (
    id bigint auto_increment primary key,
    proposal_id bigint not null,
    main_case_id bigint not null,
    until_on date not null,
    reason varchar(500),
    raised_by varchar(64),
    raised_at datetime(6),
    decision varchar(20),
    remarks varchar(500),
    decided_by varchar(64),
    decided_at datetime(6),
    version bigint not null,
    constraint fk_merge_objection_proposal foreign key (proposal_id) references proposal (id)
);

create index ix_merge_objection_main on merge_objection (main_case_id);
