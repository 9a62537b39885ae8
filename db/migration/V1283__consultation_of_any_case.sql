-- The four consultations are held on every case: no key supervision need be behind one.
alter table case_consultation add column key_case_id bigint;
update case_consultation set key_case_id = supervision_id;
alter table case_consultation drop constraint fk_case_consultation;
alter table case_consultation drop column supervision_id;
alter table case_consultation add constraint fk_case_consultation_key foreign key (key_case_id) references key_case (id);
