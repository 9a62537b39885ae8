package org.duban.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Cases of a term long ago, assigned in one year, written straight into the tables and
 * always the same: nobody else's cases are counted among them.
 */
public class AssessmentSeed {

	public static final String[] UNITS = { "wenlv", "jiaoyu", "minzheng", "xuanchuan" };

	private static final String CASES = " in (select id from proposal where term_no = 8)";

	private static final String[] VERDICTS = { "satisfied", "satisfied", "basically-satisfied", "dissatisfied" };

	private final JdbcTemplate jdbc;

	private final int year;

	private final LocalDate today;

	private final Random dice = new Random(30);

	public AssessmentSeed(JdbcTemplate jdbc, int year, LocalDate today) {
		this.jdbc = jdbc;
		this.year = year;
		this.today = today;
	}

	private boolean chance(int percent) {
		return this.dice.nextInt(100) < percent;
	}

	private long id(String table) {
		Long id = this.jdbc.queryForObject("select max(id) from " + table, Long.class);
		return (id != null) ? id : 0;
	}

	/** Of all kinds, one after the other. */
	public void plant(int cases) {
		for (int i = 0; i < cases; i++) {
			long proposal = proposal("A8-" + i, chance(8) ? "WITHDRAWN" : "REPLIED", "transport");
			LocalDate on = LocalDate.of(this.year, 1, 1).plusDays(this.dice.nextInt(365));
			for (int unit = 0; unit <= this.dice.nextInt(3); unit++) {
				part(proposal, UNITS[this.dice.nextInt(UNITS.length)], (unit == 0) ? "MAIN" : "CO",
						chance(6) ? on.minusYears(1) : on);
			}
		}
	}

	public long proposal(String number, String state, String category) {
		this.jdbc
			.update("""
					insert into proposal (version, state, proposer, collective, term_no, session_no, year_no, plenary, key_mark,
					serial_no, case_no, title, category2, proposal_type, situation, suggestions, consent_public, consent_cosign,
					contact_person, contact_tel, created_at, changed_at, submitted_at, filed_on) values (0, ?, 'member011', false, 8,
					1, ?, true, false, ?, ?, ?, ?, 'personal', '情况', '1. 建议', 'full', true, '甲', '1', ?, ?, ?, ?)""",
					state, this.year, "S" + number, number, "关于" + number + "的建议", category, day(1).atStartOfDay(),
					day(1).atStartOfDay(), day(1).atStartOfDay(), day(1));
		return id("proposal");
	}

	private LocalDate day(int later) {
		return LocalDate.of(this.year, 1, 1).plusDays(later);
	}

	private void part(long proposal, String unit, String role, LocalDate on) {
		long id = assigned(proposal, unit, role, on, chance(85) ? on.plusDays(this.dice.nextInt(14)) : null);
		if (chance(10)) {
			this.jdbc.update("update assignment set state = ? where id = ?", chance(50) ? "REASSIGNED" : "CANCELLED",
					id);
		}
		clock("SIGN", proposal, id, on.plusDays(7));
		if (role.equals("MAIN")) {
			clock("REPLY", proposal, id, chance(10) ? this.today.plusDays(5) : on.plusDays(90));
			if (chance(80)) {
				answered(proposal, id, on.plusDays(60 + this.dice.nextInt(60)));
			}
		}
		for (int time = 0; time < this.dice.nextInt(3); time++) {
			urged(proposal, id, chance(50) ? "MANUAL" : "LADDER", on);
			contact(proposal, id, on, chance(60) ? "CONFIRMED" : "DENIED");
		}
	}

	public long assigned(long proposal, String unit, String role, LocalDate on, @Nullable LocalDate signed) {
		this.jdbc.update("insert into assignment (version, proposal_id, unit, unit_name, role, office_group, state,"
				+ " assigned_on, round_no, signed_at) values (0, ?, ?, (select name from handling_unit where code = ?), ?, ?,"
				+ " 'SIGNED', ?, 1, ?)", proposal, unit, unit, role, "gov-office", on,
				(signed != null) ? signed.atTime(23, 30) : null);
		return id("assignment");
	}

	void clock(String kind, long proposal, long assignment, LocalDate due) {
		this.jdbc.update(
				"""
						insert into running_clock (kind, subject_variable, subject_id, proposal_id, assignment_id, start_on, due,
						original_due, state, paused_days, agreed, basis, version) values (?, 'seedId', ?, ?, ?, ?, ?, ?, 'MET', 0,
						true, '依据:试验', 0)""",
				kind, assignment, proposal, assignment, due.minusDays(7), due, due);
	}

	public long reply(long proposal, long assignment, int round, String replyClass, LocalDate delivered) {
		this.jdbc.update(
				"""
						insert into reply (version, assignment_id, proposal_id, round_no, version_no, reply_class, drafted_class,
						body, publicity, leader, handler_name, tel, without_opinions, delivered_on)
						values (0, ?, ?, ?, 1, ?, 'A', '复', 'open', '甲', '乙', '1', false, ?)""",
				assignment, proposal, round, replyClass, delivered);
		return id("reply");
	}

	private void answered(long proposal, long assignment, LocalDate delivered) {
		boolean redone = chance(25);
		for (int round = 1; round <= (redone ? 2 : 1); round++) {
			long reply = reply(proposal, assignment, round, List.of("A", "A", "B", "C").get(this.dice.nextInt(4)),
					delivered.plusDays(40L * (round - 1)));
			for (int signer = 0; signer <= this.dice.nextInt(3); signer++) {
				boolean given = chance(75);
				verdict(proposal, assignment, reply, round, "member02" + signer,
						given ? VERDICTS[this.dice.nextInt(VERDICTS.length)] : null);
			}
		}
		if (redone) {
			this.jdbc.update(
					"insert into second_handling (version, proposal_id, assignment_id, decision, finding,"
							+ " decided_by, decided_at) values (0, ?, ?, ?, '属实', 'clerk', ?)",
					proposal, assignment, chance(80) ? "redo" : "mediated", delivered.atTime(9, 0));
		}
		for (int promise = 0; promise < this.dice.nextInt(3); promise++) {
			this.jdbc.update(
					"insert into commitment (version, proposal_id, assignment_id, promise, responsible,"
							+ " original_on, planned_on, state) values (0, ?, ?, '办', '甲', ?, ?, ?)",
					proposal, assignment, delivered,
					chance(70) ? delivered.plusDays(90) : this.today.plusDays(this.dice.nextInt(9)),
					List.of("OPEN", "REPORTED", "KEPT", "KEPT", "FAILED", "DROPPED").get(this.dice.nextInt(6)));
		}
	}

	public void verdict(long proposal, long assignment, long reply, int round, String signer, @Nullable String result) {
		this.jdbc.update("insert into feedback (version, proposal_id, assignment_id, reply_id, signer, round_no, state,"
				+ " requested_on, reminders, attitude, result, answered_at) values (0, ?, ?, ?, ?, ?, ?, ?, 0, ?, ?, ?)",
				proposal, assignment, reply, signer, round, (result != null) ? "GIVEN" : "SILENT", day(2), result,
				result, (result != null) ? day(200).atTime(9, 0) : null);
	}

	void urged(long proposal, long assignment, String kind, LocalDate on) {
		this.jdbc.update("insert into reminder (kind, clock_kind, proposal_id, assignment_id, level_no, remaining,"
				+ " channels, recipients, text_body, sent_by, sent_at) values (?, 'REPLY', ?, ?, 1, 0, 'inbox', 'x',"
				+ " '催', 'x', ?)", kind, proposal, assignment, on.atTime(9, 0));
	}

	public void contact(long proposal, long assignment, LocalDate on, String confirmation) {
		this.jdbc.update(
				"""
						insert into contact (version, assignment_id, proposal_id, round_no, phase, held_on, mode_code, unit_persons,
						leader_present, proposer_persons, content, recorded_by, recorded_at, confirmation)
						values (0, ?, ?, 1, 'DURING', ?, 'phone', '甲', true, '乙', '谈', 'x', ?, ?)""",
				assignment, proposal, on, on.atTime(9, 0), confirmation);
	}

	/** Every item with the same mark. */
	public void rated(long assignment, RatingSide side, String rater, int mark) {
		this.jdbc.update("insert into given_rating (version, assignment_id, side, rater, rated_by, rated_at)"
				+ " values (0, ?, ?, ?, ?, ?)", assignment, side.name(), rater, rater, day(170).atStartOfDay());
		long rating = id("given_rating");
		for (RatingItem item : RatingItem.of(side)) {
			this.jdbc.update("insert into given_rating_mark (rating_id, item_code, mark) values (?, ?, ?)", rating,
					item.code(), mark);
		}
	}

	public void clear() {
		String assessment = " where assessment_id in (select id from assessment where year_no < 2020)";
		String result = " where result_id in (select id from assessment_result" + assessment + ")";
		for (String table : List.of("assessment_result_source", "assessment_result_item")) {
			this.jdbc.update("delete from " + table + result);
		}
		for (String table : List.of("assessment_result", "assessment_objection", "assessment_self")) {
			this.jdbc.update("delete from " + table + assessment);
		}
		this.jdbc.update("delete from assessment where year_no < 2020");
		this.jdbc.update(
				"delete from assessment_scheme_weight where scheme_id in (select id from assessment_scheme where year_no < 2020)");
		this.jdbc.update("delete from assessment_scheme where year_no < 2020");
		String parts = " in (select id from assignment where proposal_id" + CASES + ")";
		this.jdbc
			.update("delete from given_rating_mark where rating_id in (select id from given_rating where assignment_id"
					+ parts + ")");
		this.jdbc.update("delete from given_rating where assignment_id" + parts);
		for (String table : List.of("reminder", "commitment", "second_handling", "feedback", "reply", "contact",
				"running_clock", "assignment")) {
			this.jdbc.update("delete from " + table + " where proposal_id" + CASES);
		}
		this.jdbc.update("delete from proposal where term_no = 8");
	}

}
