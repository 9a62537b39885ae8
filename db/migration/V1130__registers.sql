-- What the administrator changed in a register: what stood there before is kept.
create table register_change (
    id bigint auto_increment primary key,
    register_name varchar(60) not null,
    entry_code varchar(100) not null,
    before_text longtext,
    after_text longtext not null,
    basis varchar(500) not null,
    changed_by varchar(64) not null,
    changed_at datetime(6) not null
);

create index ix_register_change on register_change (register_name, id);

-- The house's own wording of its letters. Rows are only added: the newest whose day has come is used.
create table letter_text (
    id bigint auto_increment primary key,
    wording varchar(60) not null,
    title varchar(200) not null,
    body longtext not null,
    valid_from date not null,
    basis varchar(500) not null,
    changed_by varchar(64) not null,
    changed_at datetime(6) not null
);

create index ix_letter_text on letter_text (wording, valid_from);
