-- A key proposal is made by the choice of the chairs' meeting alone. What was marked without it is a candidate now;
-- its mark stays until the meeting decides.
insert into key_case (version, proposal_id, state, origin, reason, put_by, put_at)
	select 0, p.id, 'CANDIDATE', 'MARKED', '此前直接标记为重点提案', 'system', p.changed_at from proposal p
	where p.key_mark = true and p.case_no is not null and p.state not in ('WITHDRAWN', 'ARCHIVED')
	and not exists (select 1 from key_case k where k.proposal_id = p.id);
