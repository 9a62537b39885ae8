-- Who lends all work to whom and from when to when, both days included. It ends by itself.
create table stand_in (
    id bigint auto_increment primary key,
    lender varchar(64) not null,
    colleague varchar(64) not null,
    starts_on date not null,
    ends_on date not null,
    reason varchar(200) not null,
    made_by varchar(64) not null,
    made_at datetime(6) not null,
    ended_at datetime(6),
    ended_by varchar(64),
    version bigint not null
);

create index ix_stand_in_colleague on stand_in (colleague, ends_on);
create index ix_stand_in_lender on stand_in (lender, ends_on);
