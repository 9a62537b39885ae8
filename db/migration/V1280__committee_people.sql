-- A key supervision is the work of the committee that was chosen: its people are in the group committee-<code>.
-- Who acted for every committee until now goes on doing so.
insert into account_group (username, group_name)
	select g.username, concat('committee-', d.code) from account_group g
	join dictionary_entry d on d.kind = 'committee'
	where g.group_name = 'committee' and d.code <> 'chair' and char_length(d.code) <= 50;
