package org.duban.report;

import java.time.LocalDate;
import java.util.List;

import org.springframework.jdbc.core.JdbcTemplate;

/**
 * A session of a term long ago whose cases have long texts, written straight into the
 * tables.
 */
class CompilationSeed {

	static final String SITTING = "8-1";

	private static final String CASES = " in (select id from proposal where term_no = 8)";

	private static final String[] CATEGORIES = { "housing", "transport", "education" };

	private static final String[] UNITS = { "jiaoyu", "gongan", "wenlv" };

	/** Some 1,000 characters. */
	private static final String TEXT = "近年来，我市在推进工作中取得了明显成效，但仍存在资金投入不足、部门协同不够、群众知晓率不高等问题，需要认真研究解决。".repeat(18);

	private final JdbcTemplate jdbc;

	CompilationSeed(JdbcTemplate jdbc) {
		this.jdbc = jdbc;
	}

	/** Every third answered, the first merged into the second, the last not filed. */
	CompilationSeed plant(int cases) {
		clear();
		LocalDate opening = LocalDate.of(1993, 1, 5);
		this.jdbc.update("insert into plenary_session (term_no, session_no, opening, closing, plenary_deadline)"
				+ " values (8, 1, ?, ?, ?)", opening, opening.plusDays(5), opening.plusDays(3).atTime(12, 0));
		for (int i = 0; i < cases; i++) {
			one(i, cases, opening);
		}
		this.jdbc.update("update proposal set state = 'MERGED', main_case_id = ? where id = ?", id(1), id(0));
		return this;
	}

	long id(int i) {
		return this.jdbc.queryForObject("select id from proposal where serial_no = ?", Long.class, "L8-" + i);
	}

	static String number(int i) {
		return "08-01-%04d".formatted(i);
	}

	static String situation(int i) {
		return "第" + i + "件的情况。";
	}

	private void one(int i, int cases, LocalDate opening) {
		boolean filed = i < cases - 1;
		this.jdbc
			.update("""
					insert into proposal (version, state, proposer, collective, term_no, session_no, year_no, plenary, key_mark,
					serial_no, case_no, title, category2, proposal_type, situation, suggestions, consent_public, consent_cosign,
					contact_person, contact_tel, created_at, changed_at, submitted_at, filed_on)
					values (0, ?, ?, false, 8, 1, 1993, true, false, ?, ?, ?, ?, 'personal', ?, ?, ?, true, '甲', '1', ?, ?, ?, ?)""",
					filed ? "HANDLING" : "NOT_FILED", "member%03d".formatted(1 + i % 500), "L8-" + i,
					filed ? number(i) : null, "关于解决第" + i + "个问题的提案", CATEGORIES[i % 3], situation(i) + "\n" + TEXT,
					"1. 加大投入。\n2. 第" + i + "件的建议。" + TEXT, (i % 5 == 4) ? "none" : "full", opening.atTime(9, 0),
					opening.atTime(9, 0), opening.atTime(9, 0), filed ? opening.plusDays(4) : null);
		if (filed) {
			assigned(id(i), i, opening.plusDays(9));
		}
	}

	private void assigned(long proposal, int i, LocalDate on) {
		String unit = UNITS[i % 3];
		this.jdbc.update(
				"insert into assignment (version, proposal_id, unit, unit_name, role, office_group, state, assigned_on,"
						+ " round_no) values (0, ?, ?, ?, 'MAIN', ?, 'SIGNED', ?, 1)",
				proposal, unit, "单位" + unit, unit.equals("gongan") ? "party-office" : "gov-office", on);
		if (i % 3 == 0) {
			long assignment = this.jdbc.queryForObject("select max(id) from assignment", Long.class);
			for (int version = 1; version <= 2; version++) {
				this.jdbc.update(
						"""
								insert into reply (version, assignment_id, proposal_id, round_no, version_no, reply_class, drafted_class,
								body, publicity, leader, handler_name, tel, without_opinions, doc_no, delivered_on)
								values (0, ?, ?, 1, ?, 'A', 'A', ?, ?, '甲', '乙', '1', false, ?, ?)""",
						assignment, proposal, version, "第" + i + "件第" + version + "稿的答复。\n" + TEXT,
						(i % 2 == 0) ? "ACTIVE" : "NONE", "函〔1993〕" + i + "号", (version == 1) ? on.plusDays(60) : null);
			}
		}
	}

	void clear() {
		for (String table : List.of("reply", "assignment")) {
			this.jdbc.update("delete from " + table + " where proposal_id" + CASES);
		}
		this.jdbc.update("update proposal set main_case_id = null where term_no = 8");
		this.jdbc.update("delete from proposal where term_no = 8");
		this.jdbc.update("delete from plenary_session where term_no = 8");
		this.jdbc.update("delete from compilation where sitting = '8-1'");
	}

}
