-- Public holidays and make-up working days; plain days have no row.
create table holiday (
    id bigint auto_increment primary key,
    on_day date not null,
    kind varchar(10) not null,
    name varchar(50) not null,
    source varchar(100) not null,
    version bigint not null,
    constraint uk_holiday_on_day unique (on_day)
);
