-- A file is kept in parts, so that no driver and no packet limit ever has to hold all of it at once.
create table attachment_part (
	attachment_id bigint not null,
	part_no int not null,
	content longblob not null,
	constraint pk_attachment_part primary key (attachment_id, part_no),
	constraint fk_attachment_part_attachment foreign key (attachment_id) references attachment (id)
);
insert into attachment_part (attachment_id, part_no, content) select id, 1, content from attachment;
alter table attachment drop column content;

insert into parameter (name, setting, valid_from, basis, changed_by, changed_at)
	select distinct 'attachment.types', 'pdf ofd doc docx wps xls xlsx png jpg jpeg txt', date '2000-01-01', '系统参数，默认值；可上传的文件类型', 'system', current_timestamp
	from parameter where name = 'words.max';
insert into parameter (name, setting, valid_from, basis, changed_by, changed_at)
	select distinct 'attachment.size.mb', '20', date '2000-01-01', '系统参数，默认值；每个附件的大小上限（MB）', 'system', current_timestamp
	from parameter where name = 'words.max';
insert into parameter (name, setting, valid_from, basis, changed_by, changed_at)
	select distinct 'attachment.count', '10', date '2000-01-01', '系统参数，默认值；每类附件的个数上限', 'system', current_timestamp
	from parameter where name = 'words.max';
