-- The series of numbers of the house's own papers, one for each kind and year, without gaps.
create table paper_number (
    series varchar(16) not null,
    year_no int not null,
    last_no int not null,
    constraint pk_paper_number primary key (series, year_no)
);
