-- Settings by name. Rows are only added: the newest row whose valid_from has come is in force.
create table parameter (
    id bigint auto_increment primary key,
    name varchar(60) not null,
    setting varchar(200) not null,
    valid_from date not null,
    basis varchar(500) not null,
    changed_by varchar(64) not null,
    changed_at datetime(6) not null
);

create index ix_parameter_name on parameter (name, valid_from);
