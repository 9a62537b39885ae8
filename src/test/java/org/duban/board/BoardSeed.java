package org.duban.board;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Cases written straight into the tables, as many as wanted and always the same, to count
 * and to look at. They have tasks but no process behind them: whoever seeds clears away.
 */
public class BoardSeed {

	private static final int BATCH = 10_000;

	private static final String MODEL = "(select max(d.ID_) from ACT_RE_PROCDEF d where d.KEY_ = 'unit-handling')";

	private static final String[] TITLES = { "关于加快推进老旧小区加装电梯和配套设施改造、切实解决老年人上下楼困难的建议", "关于完善夜间公交线路的建议",
			"关于支持冰雪经济高质量发展的建议", "关于规范住宅物业服务收费、健全业主监督机制的建议", "关于优化基层医疗资源配置的提案" };

	private static final String[] CATEGORIES = { "transport", "housing", "health", "education", "ice-snow-economy" };

	private record Unit(String code, String name, String office) {
	}

	private record Seeded(long caseId, int number, String state, @Nullable Long assignment, @Nullable Unit unit) {
	}

	private final JdbcTemplate jdbc;

	private final LocalDate today;

	private final Random dice = new Random(42);

	private final List<Unit> units;

	public BoardSeed(JdbcTemplate jdbc, LocalDate today) {
		this.jdbc = jdbc;
		this.today = today;
		this.units = jdbc.query("select code, name, channel from handling_unit where active = true order by sort_no",
				(row, number) -> new Unit(row.getString(1), row.getString(2), office(row.getString(3))));
	}

	private static String office(String channel) {
		return switch (channel) {
			case "PARTY" -> "party-office";
			case "GOVERNMENT" -> "gov-office";
			default -> "clerk";
		};
	}

	/**
	 * @param from number of the first, so that several may be seeded after each other
	 */
	public BoardSeed plant(int from, int cases) {
		for (int done = 0; done < cases; done += BATCH) {
			round(from + done, Math.min(BATCH, cases - done));
		}
		return this;
	}

	private void round(int from, int cases) {
		List<Object[]> proposals = new ArrayList<>();
		for (int i = from; i < from + cases; i++) {
			proposals.add(new Object[] { state(i), i % 7 == 0, "B9-" + i, filed(state(i)) ? "S9-" + i : null,
					TITLES[i % TITLES.length] + "（" + i + "）", CATEGORIES[i % CATEGORIES.length] });
		}
		this.jdbc.batchUpdate(
				"""
						insert into proposal (version, state, proposer, collective, term_no, session_no, year_no, plenary, key_mark,
						serial_no, case_no, title, category2, situation, suggestions, consent_public, consent_cosign, contact_person,
						contact_tel, created_at, changed_at) values (0, ?, 'member001', false, 99, 9, 2026, true, ?, ?, ?, ?, ?, '情况',
						'1. 建议', 'full', true, '甲', '1', '2026-01-01 10:00:00', '2026-01-01 10:00:00')""",
				proposals);
		this.jdbc.update("""
				insert into key_case (version, proposal_id, state, origin, reason, put_by, put_at, supervisor)
				select 0, id, 'SELECTED', 'SCREENED', '试验', 'clerk', created_at, 'vicechair' from proposal
				where key_mark = true and serial_no like 'B9-%' and id not in (select proposal_id from key_case)""");
		List<Seeded> seeded = assign(cases(from, cases));
		clocks(seeded);
		reminders(from, cases);
		tasks(from, cases);
	}

	static String state(int i) {
		return switch (i % 12) {
			case 0 -> "SUBMITTED";
			case 1 -> "REVIEW";
			case 2 -> "REPLY_AUDIT";
			case 3 -> "REPLIED";
			case 4 -> "ASSIGNED";
			case 5 -> "COSIGN";
			default -> "HANDLING";
		};
	}

	private static boolean filed(String state) {
		return !List.of("SUBMITTED", "REVIEW", "COSIGN").contains(state);
	}

	private List<Seeded> cases(int from, int cases) {
		Map<String, Long> ids = ids("select serial_no, id from proposal where serial_no like 'B9-%'", "id");
		List<Seeded> seeded = new ArrayList<>();
		for (int i = from; i < from + cases; i++) {
			seeded.add(new Seeded(Objects.requireNonNull(ids.get("B9-" + i)), i, state(i), null, null));
		}
		return seeded;
	}

	private Map<String, Long> ids(String sql, String column) {
		Map<String, Long> ids = new HashMap<>();
		this.jdbc.query(sql, (row) -> {
			ids.put(row.getString(1), row.getLong(column));
		});
		return ids;
	}

	private List<Seeded> assign(List<Seeded> cases) {
		List<Object[]> rows = new ArrayList<>();
		List<Seeded> assigned = new ArrayList<>();
		Map<Integer, Unit> chosen = new HashMap<>();
		for (Seeded one : cases) {
			if (filed(one.state())) {
				Unit unit = this.units.get(this.dice.nextInt(this.units.size() - 5));
				chosen.put(one.number(), unit);
				rows.add(new Object[] { one.caseId(), unit.code(), unit.name(), unit.office(),
						one.state().equals("ASSIGNED") ? "PENDING" : "SIGNED", this.today.minusDays(80) });
			}
		}
		this.jdbc.batchUpdate("""
				insert into assignment (version, proposal_id, unit, unit_name, role, office_group, state, assigned_on,
				round_no) values (0, ?, ?, ?, 'MAIN', ?, ?, ?, 1)""", rows);
		Map<String, Long> ids = ids("""
				select p.serial_no, a.id from assignment a join proposal p on p.id = a.proposal_id
				where p.serial_no like 'B9-%'""", "id");
		cases.forEach((one) -> assigned.add(new Seeded(one.caseId(), one.number(), one.state(),
				ids.get("B9-" + one.number()), chosen.get(one.number()))));
		return assigned;
	}

	private void clocks(List<Seeded> cases) {
		List<Object[]> rows = new ArrayList<>();
		for (Seeded one : cases) {
			switch (one.state()) {
				case "COSIGN" -> rows.add(clock("COSIGN", one, 3));
				case "SUBMITTED" -> rows.add(clock("FIRST_REVIEW", one, 7));
				case "REVIEW" -> rows.add(clock("SECOND_REVIEW", one, 5));
				case "REPLY_AUDIT" -> rows.add(clock("REPLY_AUDIT", one, 7));
				case "REPLIED" -> rows.add(clock("FEEDBACK", one, 21));
				case "ASSIGNED" -> rows.add(clock("SIGN", one, 7));
				default -> {
					rows.add(clock("REPLY", one, 92));
					if (one.number() % 3 == 0) {
						rows.add(clock("FIRST_CONTACT", one, 21));
					}
				}
			}
			if (filed(one.state())) {
				rows.add(ended(one));
			}
		}
		this.jdbc.batchUpdate(
				"""
						insert into running_clock (kind, subject_variable, subject_id, proposal_id, assignment_id, start_on, due,
						original_due, state, ended_on, paused_on, paused_days, agreed, basis, active_key, version)
						values (?, 'seedId', ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, true, '依据:试验', ?, 0)""",
				rows);
	}

	private Object[] clock(String kind, Seeded one, int length) {
		// Most are in time; a sixth is late, as in a bad year.
		LocalDate due = this.today.plusDays(this.dice.nextInt(length + length / 5) - length / 5);
		LocalDate start = due.minusDays(length);
		boolean paused = kind.equals("SIGN") && one.number() % 5 == 0;
		LocalDate stopped = this.today.minusDays(2);
		return new Object[] { kind, one.number(), one.caseId(), one.assignment(),
				start.isAfter(this.today) ? this.today : start, due, due, paused ? "PAUSED" : "RUNNING", null,
				paused ? stopped : null, kind + ":seedId:" + one.number() };
	}

	private Object[] ended(Seeded one) {
		LocalDate start = this.today.minusDays(20 + this.dice.nextInt(150));
		LocalDate due = start.plusDays(7);
		LocalDate ended = start.plusDays(this.dice.nextInt(14));
		return new Object[] { "SIGN", one.number(), one.caseId(), one.assignment(), start, due, due, "MET", ended, null,
				null };
	}

	private void reminders(int from, int cases) {
		LocalDateTime sent = this.today.minusDays(1).atTime(9, 0);
		this.jdbc
			.update("""
					insert into reminder (kind, clock_id, clock_kind, proposal_id, assignment_id, level_no, due_on, remaining,
					channels, recipients, text_body, sent_by, sent_at)
					select 'LADDER', c.id, c.kind, c.proposal_id, c.assignment_id, 3, c.due, -1, 'inbox,mail', 'clerk', '已逾期',
					'system', ? from running_clock c join proposal p on p.id = c.proposal_id
					where c.due < ? and c.state = 'RUNNING' and p.serial_no like 'B9-%' and c.subject_id between ? and ?""",
					sent, this.today, from, from + cases - 1);
	}

	/** One open task a case, as the engine would have it. */
	private void tasks(int from, int cases) {
		String seeded = " from running_clock c join proposal p on p.id = c.proposal_id left join assignment a on a.id = c.assignment_id"
				+ " where c.active_key is not null and c.kind not in ('FIRST_CONTACT', 'COSIGN') and p.serial_no like 'B9-%' and c.subject_id between "
				+ from + " and " + (from + cases - 1);
		String id = "concat('brd-', c.subject_id)";
		this.jdbc
			.update("insert into ACT_RU_EXECUTION (ID_, REV_, PROC_INST_ID_, IS_ACTIVE_, IS_CONCURRENT_, IS_SCOPE_,"
					+ " IS_EVENT_SCOPE_, SUSPENSION_STATE_, CACHED_ENT_STATE_, PROC_DEF_ID_) select " + id + ", 1, "
					+ id + ", true, false, true, false, 1, 0, " + MODEL + seeded);
		this.jdbc.update("insert into ACT_RU_TASK (ID_, REV_, EXECUTION_ID_, PROC_INST_ID_, PROC_DEF_ID_,"
				+ " TASK_DEF_KEY_, PRIORITY_, CREATE_TIME_, SUSPENSION_STATE_) select " + id + ", 1, " + id + ", " + id
				+ ", " + MODEL
				+ ", case c.kind when 'REPLY' then 'draft-reply' when 'SIGN' then 'sign-for' when 'REPLY_AUDIT' then"
				+ " 'audit-reply' when 'FEEDBACK' then 'give-feedback' when 'FIRST_REVIEW' then 'first-review'"
				+ " else 'second-review' end, 50, '2026-01-01 10:00:00', 1" + seeded);
		for (String variable : List.of("proposalId", "assignmentId")) {
			this.jdbc
				.update("insert into ACT_RU_VARIABLE (ID_, REV_, TYPE_, NAME_, EXECUTION_ID_, PROC_INST_ID_, LONG_,"
						+ " VAR_SCOPE_, SEQUENCE_COUNTER_, IS_CONCURRENT_LOCAL_) select concat('" + variable + "-', "
						+ id + "), 1, 'long', '" + variable + "', " + id + ", " + id + ", "
						+ (variable.equals("proposalId") ? "c.proposal_id" : "c.assignment_id") + ", " + id
						+ ", 1, false" + seeded);
		}
		this.jdbc.update("insert into ACT_RU_IDENTITYLINK (ID_, REV_, GROUP_ID_, TYPE_, TASK_ID_) select " + id
				+ ", 1, case when c.kind in ('REPLY', 'SIGN') then concat('unit-', a.unit, '-handler')"
				+ " when c.kind = 'REPLY_AUDIT' then a.office_group else 'clerk' end, 'candidate', " + id + seeded);
	}

	/** Takes everything away again. */
	public void clear() {
		String ours = " in (select id from proposal where serial_no like 'B9-%')";
		this.jdbc.update("delete from ACT_RU_IDENTITYLINK where TASK_ID_ like 'brd-%'");
		this.jdbc.update("delete from ACT_RU_VARIABLE where PROC_INST_ID_ like 'brd-%'");
		this.jdbc.update("delete from ACT_RU_TASK where PROC_INST_ID_ like 'brd-%'");
		this.jdbc.update("delete from ACT_RU_EXECUTION where ID_ like 'brd-%'");
		for (String table : List.of("reminder", "running_clock", "assignment", "key_case")) {
			this.jdbc.update("delete from " + table + " where proposal_id" + ours);
		}
		this.jdbc.update("delete from proposal where serial_no like 'B9-%'");
	}

}
