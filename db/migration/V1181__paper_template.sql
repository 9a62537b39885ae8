-- The house's own Word templates. Rows are only added: the newest whose day has come is used; without a name it is the shipped one.
create table paper_template (
    id bigint auto_increment primary key,
    kind varchar(16) not null,
    file_name varchar(200) not null,
    content longblob not null,
    size_bytes bigint not null,
    valid_from date not null,
    basis varchar(500) not null,
    changed_by varchar(64) not null,
    changed_at datetime(6) not null
);

create index ix_paper_template on paper_template (kind, valid_from);
