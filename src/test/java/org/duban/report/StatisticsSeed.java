package org.duban.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;

import org.duban.member.Session;
import org.duban.member.SessionChanged;
import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Two sessions of a term long ago with their members and cases, written straight into the
 * tables and always the same: nobody else's cases are counted among them.
 */
class StatisticsSeed {

	static final int TERM = 9;

	private static final String CASES = " in (select id from proposal where term_no = 9)";

	private static final String[] STATES = { "SUBMITTED", "RETURNED", "REVIEW", "MERGED", "NOT_FILED", "WITHDRAWN",
			"FILED", "ASSIGNED", "HANDLING", "REPLIED", "DISSATISFIED", "TRACKING", "CLOSED", "ARCHIVED" };

	private static final String[] CATEGORIES = { "transport", "housing", "health", "education" };

	private static final String[] UNITS = { "wenlv", "jiaoyu", "minzheng", "gongan" };

	private static final String[] VERDICTS = { "satisfied", "satisfied", "basically-satisfied", "dissatisfied" };

	private static final String[] MODES = { "face-to-face", "phone", "meeting", "email" };

	private final JdbcTemplate jdbc;

	private final LocalDate today;

	private final Random dice = new Random(20);

	private long selection;

	private final ApplicationEventPublisher events;

	StatisticsSeed(JdbcTemplate jdbc, LocalDate today, ApplicationEventPublisher events) {
		this.jdbc = jdbc;
		this.today = today;
		this.events = events;
	}

	/** The house keeps the sessions it has read. */
	private void sessionsChanged() {
		LocalDate opening = LocalDate.of(1998, 1, 5);
		this.events.publishEvent(new SessionChanged(new Session(TERM, 1, opening, opening, opening.atStartOfDay())));
	}

	StatisticsSeed plant(int cases) {
		for (int session = 1; session <= 2; session++) {
			this.jdbc.update(
					"insert into plenary_session (term_no, session_no, opening, closing, plenary_deadline)"
							+ " values (9, ?, ?, ?, ?)",
					session, LocalDate.of(1997 + session, 1, 5), LocalDate.of(1997 + session, 1, 10),
					LocalDate.of(1997 + session, 1, 8).atTime(12, 0));
		}
		for (int i = 0; i < 40; i++) {
			this.jdbc.update(
					"insert into member (username, term_no, member_no, name, sector, party, standing, workplace,"
							+ " post, phone, ended_on) values (?, 9, ?, ?, ?, ?, false, '某单位', '某职', '1', ?)",
					member(i), "9" + i, "委员" + i, (i % 3 == 0) ? "education" : "health", (i % 2 == 0) ? "cpc" : "none",
					(i == 7) ? LocalDate.of(1998, 6, 1) : null);
		}
		this.jdbc.update(
				"insert into excellent_selection (version, term_no, session_no, state, quota, quota_basis,"
						+ " collective_percent, recommend_most, recommend_until, score_until, opened_by, opened_at)"
						+ " values (0, 9, 1, 'ANNOUNCED', 9, 'NUMBER', 0, 9, ?, ?, 'clerk', ?)",
				this.today, this.today, this.today.atStartOfDay());
		this.selection = id("excellent_selection");
		for (int i = 0; i < cases; i++) {
			one(i);
		}
		sessionsChanged();
		return this;
	}

	private static String member(int i) {
		return "stat%03d".formatted(i);
	}

	private boolean chance(int percent) {
		return this.dice.nextInt(100) < percent;
	}

	private <T> T any(T[] from) {
		return from[this.dice.nextInt(from.length)];
	}

	private long id(String table) {
		Long id = this.jdbc.queryForObject("select max(id) from " + table, Long.class);
		return (id != null) ? id : 0;
	}

	private void one(int i) {
		String state = STATES[i % STATES.length];
		boolean filed = i % STATES.length > 5 || (state.equals("WITHDRAWN") && chance(40));
		int session = 1 + this.dice.nextInt(2);
		LocalDate submitted = LocalDate.of(1997 + session, 1, 4).plusDays(this.dice.nextInt(120));
		this.jdbc.update(
				"""
						insert into proposal (version, state, proposer, collective, term_no, session_no, year_no, plenary, key_mark,
						serial_no, case_no, title, category2, proposal_type, time_mark, situation, suggestions, consent_public,
						consent_cosign, contact_person, contact_tel, created_at, changed_at, submitted_at, filed_on)
						values (0, ?, ?, ?, 9, ?, 1998, true, false, ?, ?, ?, ?, ?, ?, '情况', '1. 建议', 'full', true, '甲', '1', ?, ?,
						?, ?)""",
				state, member(this.dice.nextInt(30)), chance(20), session, "T9-" + i, filed ? "Q9-" + i : null,
				"关于第" + i + "件事的建议", any(CATEGORIES), chance(30) ? "party" : "personal", chance(50) ? "plenary" : null,
				submitted.atTime(23, 30), submitted.atTime(23, 30), submitted.atTime(23, 30),
				filed ? submitted.plusDays(5) : null);
		long id = id("proposal");
		marks(i, id, state);
		if (filed && !state.equals("FILED") && !state.equals("WITHDRAWN")) {
			boolean shared = chance(20);
			for (int unit = 0; unit <= this.dice.nextInt(3); unit++) {
				assigned(id, shared ? "SEPARATE" : (unit == 0) ? "MAIN" : "CO", submitted.plusDays(10),
						!List.of("ASSIGNED", "HANDLING").contains(state) || chance(20));
			}
		}
	}

	private void marks(int i, long id, String state) {
		if (state.equals("NOT_FILED")) {
			for (int again = 0; again <= i % 2; again++) {
				this.jdbc.update(
						"insert into not_filed_case (version, proposal_id, reasons, disposition, created_at)"
								+ " values (0, ?, '试验', ?, ?)",
						id, chance(50) ? "opinion" : "letter", this.today.atStartOfDay());
			}
		}
		if (state.equals("WITHDRAWN") && chance(50)) {
			this.jdbc.update("insert into review_opinion (proposal_id, stage, round_no, given_by, decision, given_at)"
					+ " values (?, 'first', 1, 'clerk', 'file', ?)", id, this.today.atStartOfDay());
		}
		if (chance(15)) {
			this.jdbc.update(
					"insert into key_case (version, proposal_id, state, origin, reason, put_by, put_at)"
							+ " values (0, ?, ?, 'SCREENED', '试验', 'clerk', ?)",
					id, chance(60) ? "SELECTED" : "DECLINED", this.today.atStartOfDay());
		}
		if (chance(10)) {
			this.jdbc.update(
					"insert into excellent_candidate (version, selection_id, proposal_id, collective,"
							+ " category_code, state, expert_points, record_points, proposed, tied, in_publicity)"
							+ " values (0, ?, ?, false, 'housing', ?, 0, 0, false, false, false)",
					this.selection, id, chance(60) ? "EXCELLENT" : "CANDIDATE");
		}
		for (int signer = 0; signer < this.dice.nextInt(3); signer++) {
			this.jdbc.update(
					"insert into cosigner (version, proposal_id, member, seq_no, state, invited_at)"
							+ " values (0, ?, ?, ?, ?, ?)",
					id, member(30 + signer * 4 + this.dice.nextInt(4)), signer, chance(70) ? "ACCEPTED" : "DECLINED",
					this.today.atStartOfDay());
		}
	}

	private void assigned(long proposal, String role, LocalDate on, boolean answered) {
		String unit = any(UNITS);
		boolean gone = chance(12);
		LocalDate signed = chance(85) ? on.plusDays(this.dice.nextInt(14)) : null;
		this.jdbc.update(
				"insert into assignment (version, proposal_id, unit, unit_name, role, office_group, state,"
						+ " assigned_on, round_no, signed_at) values (0, ?, ?, ?, ?, ?, ?, ?, 1, ?)",
				proposal, unit, unit, role, unit.equals("gongan") ? "party-office" : "gov-office",
				gone ? (chance(50) ? "REASSIGNED" : "CANCELLED") : "SIGNED", on,
				(signed != null) ? signed.atTime(10, 0) : null);
		long id = id("assignment");
		clock("SIGN", proposal, id, on.plusDays(7), on.plusDays(7));
		if (gone || chance(10)) {
			this.jdbc.update(
					"insert into return_request (version, assignment_id, proposal_id, reason, leader_sign_off,"
							+ " asked_by, asked_at) values (0, ?, ?, '不属职责', '甲', 'x', ?)",
					id, proposal, on.atTime(9, 0));
		}
		if (!role.equals("CO")) {
			LocalDate original = on.plusDays(90);
			// Some are not due yet.
			LocalDate due = chance(10) ? this.today.plusDays(5) : original.plusDays(chance(20) ? 30 : 0);
			clock("REPLY", proposal, id, due, due.isAfter(this.today) ? due : original);
			if (answered && !gone) {
				reply(proposal, id, on.plusDays(60 + this.dice.nextInt(60)));
			}
		}
		pushes(proposal, id, on);
		talks(proposal, id, on);
	}

	private void clock(String kind, long proposal, long assignment, LocalDate due, LocalDate original) {
		this.jdbc.update(
				"""
						insert into running_clock (kind, subject_variable, subject_id, proposal_id, assignment_id, start_on, due,
						original_due, state, paused_days, agreed, basis, version) values (?, 'seedId', ?, ?, ?, ?, ?, ?, 'MET', 0,
						true, '依据:试验', 0)""",
				kind, assignment, proposal, assignment, original.minusDays(7), due, original);
	}

	private void reply(long proposal, long assignment, LocalDate delivered) {
		boolean redone = chance(20);
		for (int round = 1; round <= (redone ? 2 : 1); round++) {
			this.jdbc.update(
					"""
							insert into reply (version, assignment_id, proposal_id, round_no, version_no, reply_class, drafted_class,
							body, publicity, leader, handler_name, tel, without_opinions, delivered_on)
							values (0, ?, ?, ?, 1, ?, 'A', '复', 'open', '甲', '乙', '1', false, ?)""",
					assignment, proposal, round, any(new String[] { "A", "A", "B", "C" }),
					delivered.plusDays(40L * (round - 1)));
			long reply = id("reply");
			for (int signer = 0; signer <= this.dice.nextInt(2); signer++) {
				verdict(proposal, assignment, reply, round, member(signer));
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
					any(new String[] { "OPEN", "REPORTED", "KEPT", "KEPT", "FAILED", "DROPPED" }));
		}
	}

	private void verdict(long proposal, long assignment, long reply, int round, String signer) {
		String state = any(new String[] { "GIVEN", "GIVEN", "GIVEN", "SILENT", "OPEN", "DROPPED" });
		@Nullable String result = state.equals("GIVEN") ? any(VERDICTS) : null;
		this.jdbc.update(
				"insert into feedback (version, proposal_id, assignment_id, reply_id, signer, round_no, state,"
						+ " requested_on, reminders, attitude, result) values (0, ?, ?, ?, ?, ?, ?, ?, 0, ?, ?)",
				proposal, assignment, reply, signer, round, state, this.today, (result != null) ? any(VERDICTS) : null,
				result);
	}

	private void pushes(long proposal, long assignment, LocalDate on) {
		for (int time = 0; time < this.dice.nextInt(3); time++) {
			boolean byHand = chance(30);
			this.jdbc.update(
					"insert into reminder (kind, clock_kind, proposal_id, assignment_id, level_no, remaining, channels,"
							+ " recipients, text_body, sent_by, sent_at) values (?, ?, ?, ?, 1, 0, 'inbox', 'x', '催', 'x', ?)",
					byHand ? "MANUAL" : "LADDER", byHand ? null : any(new String[] { "SIGN", "REPLY", "FEEDBACK" }),
					proposal, assignment, on.atTime(9, 0));
		}
		if (chance(15)) {
			long number = id("supervision_order") + 1;
			this.jdbc.update("insert into supervision_order (year_no, sequence_no, clock_id, due_on, proposal_id,"
					+ " assignment_id, new_date, text_body, issued_by, issued_at) values (1900, ?, ?, ?, ?, ?, ?, '督', 'x', ?)",
					number, id("running_clock"), on, proposal, assignment, on, on.atTime(9, 0));
		}
	}

	private void talks(long proposal, long assignment, LocalDate on) {
		for (int time = 0; time < this.dice.nextInt(3); time++) {
			this.jdbc.update(
					"""
							insert into contact (version, assignment_id, proposal_id, round_no, phase, held_on, mode_code, unit_persons,
							leader_present, proposer_persons, content, recorded_by, recorded_at, confirmation)
							values (0, ?, ?, 1, 'DURING', ?, ?, '甲', true, '乙', '谈', 'x', ?, ?)""",
					assignment, proposal, on, any(MODES), on.atTime(9, 0),
					any(new String[] { "CONFIRMED", "CONFIRMED", "DENIED" }));
		}
	}

	void clear() {
		for (String table : List.of("reminder", "supervision_order", "commitment", "second_handling", "feedback",
				"reply", "contact", "return_request", "running_clock", "assignment", "cosigner", "key_case",
				"review_opinion", "not_filed_case", "excellent_candidate")) {
			this.jdbc.update("delete from " + table + " where proposal_id" + CASES);
		}
		for (String table : List.of("excellent_selection", "proposal", "member", "plenary_session")) {
			this.jdbc.update("delete from " + table + " where term_no = 9");
		}
		sessionsChanged();
	}

}
