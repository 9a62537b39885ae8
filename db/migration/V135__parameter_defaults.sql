-- Has its row once the defaults were loaded: of two nodes that start at once one gets to load them.
create table parameter_defaults (
    id int not null,
    constraint pk_parameter_defaults primary key (id)
);
