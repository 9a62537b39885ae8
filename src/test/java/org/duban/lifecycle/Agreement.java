package org.duban.lifecycle;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.JdbcTemplate;

/**
 * What must be true of engine and tables whatever happened: design law 1, contract §2 and
 * §7. Each line is a question whose rows are the faults.
 */
final class Agreement {

	private static final Map<String, String> QUESTIONS = Map.ofEntries(
			Map.entry("a case with two instances, or with none where one is claimed", """
					select p.id from proposal p where p.id in (%s) and
					(select count(*) from ACT_RU_EXECUTION e where e.BUSINESS_KEY_ = concat('', p.id)
					 and e.PARENT_ID_ is null and e.PROC_DEF_ID_ like 'proposal:%%') <>
					(select count(*) from running_instance r where r.business_key = concat('', p.id)
					 and r.process_name = 'proposal')"""), Map.entry("a clock with two ladders", """
					select c.id from running_clock c where c.proposal_id in (%s) and
					(select count(*) from ACT_RU_EXECUTION e where e.BUSINESS_KEY_ = concat('', c.id)
					 and e.PARENT_ID_ is null and e.PROC_DEF_ID_ like 'escalation:%%') > 1"""),
			Map.entry("a running clock without a ladder that has not reached the top", """
					select c.id from running_clock c where c.proposal_id in (%s) and c.active_key is not null
					and c.kind not in ('SUPERVISION_ORDER', 'EXPLANATION', 'SUMMONS')
					and not exists (select 1 from ACT_RU_EXECUTION e where e.BUSINESS_KEY_ = concat('', c.id)
					 and e.PARENT_ID_ is null and e.PROC_DEF_ID_ like 'escalation:%%')
					and not exists (select 1 from reminder r where r.clock_id = c.id and r.level_no = 5)"""),
			Map.entry("a ladder of a clock that has ended", """
					select c.id from running_clock c where c.proposal_id in (%s) and c.active_key is null
					and exists (select 1 from ACT_RU_EXECUTION e where e.BUSINESS_KEY_ = concat('', c.id)
					 and e.PARENT_ID_ is null and e.PROC_DEF_ID_ like 'escalation:%%')"""),
			Map.entry("a ladder that climbs while its clock stands still, or the other way round", """
					select c.id from running_clock c join ACT_RU_EXECUTION e on e.BUSINESS_KEY_ = concat('', c.id)
					where c.proposal_id in (%s) and e.PARENT_ID_ is null and e.PROC_DEF_ID_ like 'escalation:%%'
					and (c.state = 'PAUSED') <> (e.SUSPENSION_STATE_ = 2)"""),
			Map.entry("a clock that is due before it began", """
					select id from running_clock where proposal_id in (%s) and due < start_on"""),
			Map.entry("a clock that ended without a day, or runs with one", """
					select id from running_clock where proposal_id in (%s)
					and ((active_key is null) <> (ended_on is not null)
					 or (active_key is null) <> (state in ('MET', 'CANCELLED')))"""),
			Map.entry("a clock's task that the engine does not have",
					"""
							select t.clock_id from clock_task t join running_clock c on c.id = t.clock_id
							where c.proposal_id in (%s) and not exists (select 1 from ACT_RU_TASK e where e.ID_ = t.task_id)"""),
			Map.entry("a task of a clock that has ended", """
					select t.clock_id from clock_task t join running_clock c on c.id = t.clock_id
					where c.proposal_id in (%s) and c.active_key is null"""),
			Map.entry("an open form without its task, or a task without its form", """
					select p.id from proposal p where p.id in (%s) and
					(select count(*) from feedback f where f.proposal_id = p.id and f.state = 'OPEN') <>
					(select count(*) from ACT_RU_TASK t join ACT_RU_VARIABLE v on v.PROC_INST_ID_ = t.PROC_INST_ID_
					 and v.EXECUTION_ID_ = v.PROC_INST_ID_ and v.NAME_ = 'proposalId'
					 where t.TASK_DEF_KEY_ = 'give-feedback' and v.LONG_ = p.id)"""),
			Map.entry("an open promise without its task, or a task without its promise",
					"""
							select p.id from proposal p where p.id in (%s) and
							(select count(*) from commitment f where f.proposal_id = p.id and f.state in ('OPEN', 'REPORTED')) <>
							(select count(*) from ACT_RU_TASK t join ACT_RU_VARIABLE v on v.PROC_INST_ID_ = t.PROC_INST_ID_
							 and v.EXECUTION_ID_ = v.PROC_INST_ID_ and v.NAME_ = 'proposalId'
							 where t.TASK_DEF_KEY_ in ('report-progress', 'verify-progress') and v.LONG_ = p.id)"""),
			Map.entry("a case number given twice or left out", """
					select count(*) from proposal p where p.id in (%s) and p.case_no is not null
					and (select count(*) from proposal o where o.case_no = p.case_no) <> 1
					having count(*) > 0"""), Map.entry("a task that stands under no case", """
					select t.ID_ from ACT_RU_TASK t where 0 not in (%s) and not exists
					(select 1 from ACT_RU_VARIABLE v join proposal p on p.id = v.LONG_
					 where v.PROC_INST_ID_ = t.PROC_INST_ID_ and v.NAME_ = 'proposalId')"""),
			Map.entry("what somebody typed for a task that is gone", """
					select d.task_id from task_draft d where 0 not in (%s)
					and not exists (select 1 from ACT_RU_TASK t where t.ID_ = d.task_id)"""));

	private final JdbcTemplate jdbc;

	Agreement(JdbcTemplate jdbc) {
		this.jdbc = jdbc;
	}

	/** The faults, each with the ids concerned. */
	List<String> faults(Collection<Case> cases) {
		String ids = cases.stream().map((c) -> Long.toString(c.id)).collect(Collectors.joining(", "));
		List<String> faults = new ArrayList<>();
		QUESTIONS.forEach((fault, question) -> {
			List<String> found = this.jdbc.queryForList(question.formatted(ids), String.class);
			if (!found.isEmpty()) {
				faults.add(fault + ": " + found);
			}
		});
		cases.forEach((c) -> running(c, faults));
		return faults;
	}

	private void running(Case c, List<String> faults) {
		Integer claimed = this.jdbc.queryForObject(
				"select count(*) from running_instance where process_name = 'proposal' and business_key = ?",
				Integer.class, Long.toString(c.id));
		if (claimed == null || claimed != (c.running ? 1 : 0)) {
			faults.add("case " + c.id + " in " + c.state + " has " + claimed + " running instances");
		}
	}

}
