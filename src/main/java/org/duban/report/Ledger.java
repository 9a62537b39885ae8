package org.duban.report;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The ledgers (台账) of domain/4 §7.3. A ledger is a statement over the cases {@code p} of
 * a session; what its columns are called stands under {@code ledger.column.*}, and a
 * column that stands empty here is filled from the facts.
 */
public enum Ledger {

	/** 总台账, with the columns of the 办理回复明细表. */
	MASTER("""
			select p.id, %s as number_shown, concat(p.term_no, '-', p.session_no) as sitting, p.proposal_type, p.title,
			 p.category2, cast(p.submitted_at as date) as submitted_on, p.filed_on, '' as proposers,
			 (select count(*) from cosigner c where c.proposal_id = p.id and c.state = 'ACCEPTED') + 1 as proposer_count,
			 '' as units, null as due_on, null as done_on, p.state, '' as outcome_class, '' as outcome_result
			from proposal p where %s order by number_shown, p.id"""),

	/** 承办单位台账: a row for each unit's part. */
	UNIT("""
			select p.id, a.unit_name, a.role as part_role, %s as number_shown, p.title, '' as proposers, a.assigned_on,
			 cast(a.signed_at as date) as signed_on,
			 (select max(c.due) from running_clock c where c.assignment_id = a.id and c.kind = 'REPLY') as due_on,
			 (select min(r.delivered_on) from reply r where r.assignment_id = a.id) as done_on,
			 (select r.reply_class from reply r where r.id = (select max(d.id) from reply d where d.assignment_id = a.id
			  and d.delivered_on is not null)) as reply_class,
			 (select count(*) from contact c where c.assignment_id = a.id and c.confirmation = 'CONFIRMED') as talks,
			 (select count(*) from supervision_order o where o.assignment_id = a.id) as orders, a.state as part_state
			from proposal p join assignment a on a.proposal_id = p.id left join handling_unit u on u.code = a.unit
			where %s order by u.sort_no, a.unit, number_shown, a.id"""),

	/** 重点提案台账. */
	KEY("""
			select p.id, %s as number_shown, p.title, '' as proposers, '' as units, k.meeting_on, k.minutes_no,
			 (select s.name from account s where s.username = k.supervisor) as supervisor, k.handling_leader,
			 k.committee_code as committee, k.state as key_state, '' as outcome_class, '' as outcome_result
			from proposal p join key_case k on k.proposal_id = p.id
			where k.state not in ('CANDIDATE', 'DECLINED') and %s order by number_shown, p.id"""),

	/** B类答复件办理落实台账. */
	COMMITMENT(
			"""
					select p.id, %s as number_shown, p.title, a.unit_name,
					 (select r.drafted_class from reply r where r.id = (select min(d.id) from reply d where d.assignment_id = a.id
					  and d.delivered_on is not null)) as former_class,
					 (select r.reply_class from reply r where r.id = (select max(d.id) from reply d where d.assignment_id = a.id
					  and d.delivered_on is not null)) as reply_class, c.promise, c.responsible, c.original_on, c.planned_on,
					 c.settled_on, c.state as promise_state
					from proposal p join commitment c on c.proposal_id = p.id join assignment a on a.id = c.assignment_id
					where c.state <> 'DROPPED' and %s order by c.planned_on, c.id"""),

	/** 逾期台账: which parts are late, the facts say. */
	OVERDUE("""
			select p.id, a.unit_name, %s as number_shown, p.title, a.role as part_role, '' as proposers, a.assigned_on,
			 a.id as late_due, a.id as late_done, a.id as late_days,
			 (select count(*) from supervision_order o where o.assignment_id = a.id) as orders, a.state as part_state
			from proposal p join assignment a on a.proposal_id = p.id left join handling_unit u on u.code = a.unit
			where %s order by u.sort_no, a.unit, number_shown, a.id"""),

	/** 不予立案台账. */
	NOT_FILED("""
			select p.id, %s as number_shown, p.title, p.proposal_type, '' as proposers,
			 cast(p.submitted_at as date) as submitted_on, n.reasons, n.remarks, n.disposition,
			 (select u.name from handling_unit u where u.code = n.unit_code) as passed_to, n.settled_on,
			 cast(n.asked_at as date) as asked_on, p.state
			from proposal p join not_filed_case n on n.proposal_id = p.id
			where n.id = (select max(o.id) from not_filed_case o where o.proposal_id = p.id) and %s
			order by number_shown, p.id"""),

	/** 沟通台账. */
	CONTACT("""
			select p.id, a.unit_name, %s as number_shown, p.title, c.held_on, c.phase, c.mode_code, c.unit_persons,
			 c.leader_present, c.proposer_persons, c.place, c.content, c.confirmation, cast(c.confirmed_at as date)
			 as confirmed_on
			from proposal p join contact c on c.proposal_id = p.id join assignment a on a.id = c.assignment_id
			where %s order by c.held_on, c.id""");

	private final String sql;

	Ledger(String sql) {
		this.sql = sql.formatted("coalesce(p.case_no, p.serial_no, '')",
				"concat(p.term_no, '-', p.session_no) = :sitting and p.state not in ('DRAFT', 'COSIGN')");
	}

	static Optional<Ledger> of(String code) {
		return Arrays.stream(values()).filter((one) -> one.code().equals(code)).findFirst();
	}

	/** As it stands in addresses and messages. */
	public String code() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	String sql() {
		return this.sql;
	}

}
