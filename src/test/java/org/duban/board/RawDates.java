package org.duban.board;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The board counted once more, by nothing of the product: raw rows, days counted one by
 * one, the rules as the field study says them.
 */
class RawDates {

	private static final Set<String> OF_UNITS = Set.of("SIGN", "FIRST_CONTACT", "CO_OPINION", "REPLY", "REDO",
			"DELIVERY", "COMMITMENT", "COMMENT_ANSWER", "EXPLANATION", "INSTRUCTION", "PARTY_FEEDBACK");

	/** One supervised clock with what it is counted under. */
	record Row(long id, long caseId, String kind, LocalDate start, LocalDate due, @Nullable LocalDate ended,
			@Nullable LocalDate paused, String state, String unit, String channel, String category, String caseState,
			String title, String number, String leader) {

		boolean active() {
			return this.state.equals("RUNNING") || this.state.equals("PAUSED");
		}

		Row dueOn(LocalDate other) {
			return new Row(this.id, this.caseId, this.kind, this.start, other, this.ended, this.paused, this.state,
					this.unit, this.channel, this.category, this.caseState, this.title, this.number, this.leader);
		}

		LocalDate end() {
			return Objects.requireNonNull(this.ended);
		}

		boolean ofUnit() {
			return !this.unit.equals("-") && OF_UNITS.contains(this.kind);
		}

	}

	private record Setting(String name, int value, LocalDate from, long id) {
	}

	private final Map<LocalDate, String> special = new HashMap<>();

	private final List<Setting> settings;

	private final List<Row> rows;

	private final LocalDate today;

	private final Map<Long, Integer> stood = new HashMap<>();

	RawDates(JdbcTemplate jdbc, LocalDate today) {
		this.today = today;
		jdbc.query("select on_day, kind from holiday", (row) -> {
			this.special.put(row.getObject(1, LocalDate.class), row.getString(2));
		});
		this.settings = jdbc.query("select name, setting, valid_from, id from parameter where name like 'light.%.%'",
				(row, number) -> new Setting(row.getString(1), Integer.parseInt(row.getString(2)),
						row.getObject(3, LocalDate.class), row.getLong(4)));
		Map<Long, String[]> units = new HashMap<>();
		jdbc.query("select id, unit, office_group from assignment", (row) -> {
			units.put(row.getLong(1), new String[] { row.getString(2), channel(row.getString(3)) });
		});
		Map<Long, String[]> cases = new HashMap<>();
		jdbc.query("select id, state, category2, title, case_no, serial_no from proposal", (row) -> {
			cases.put(row.getLong(1), new String[] { row.getString(2), or(row.getString(3), "-"), row.getString(4),
					or(row.getString(5), or(row.getString(6), "")) });
		});
		Map<Long, String> leaders = new HashMap<>();
		jdbc.query("select proposal_id, supervisor from key_case where supervisor is not null", (row) -> {
			leaders.put(row.getLong(1), row.getString(2));
		});
		this.rows = new ArrayList<>(jdbc.query("select * from running_clock", (row, number) -> {
			if (row.getObject("proposal_id") == null) {
				return ofNoCase(jdbc, row);
			}
			String[] unit = units.getOrDefault(row.getLong("assignment_id"), new String[] { "-", "OTHER" });
			this.stood.put(row.getLong("id"), row.getInt("paused_days"));
			String[] one = Objects.requireNonNull(cases.get(row.getLong("proposal_id")));
			return new Row(row.getLong("id"), row.getLong("proposal_id"), row.getString("kind"),
					row.getObject("start_on", LocalDate.class), row.getObject("due", LocalDate.class),
					row.getObject("ended_on", LocalDate.class), row.getObject("paused_on", LocalDate.class),
					row.getString("state"), unit[0], unit[1], one[1], one[0], one[2], one[3],
					leaders.getOrDefault(row.getLong("proposal_id"), "-"));
		}));
		this.rows.removeIf((row) -> row.kind().equals("COSIGN") || Set.of("DRAFT", "COSIGN").contains(row.caseState()));
	}

	/**
	 * An item of party supervision that belongs to no case: the party office's, with its
	 * own unit.
	 */
	private Row ofNoCase(JdbcTemplate jdbc, ResultSet row) throws SQLException {
		this.stood.put(row.getLong("id"), row.getInt("paused_days"));
		Map<String, Object> item = jdbc
			.queryForMap("select id, unit_code, content, year_no, sequence_no from party_item"
					+ " where id = ? and proposal_id is null", row.getLong("subject_id"));
		String number = (item.get("sequence_no") == null) ? "№" + item.get("id")
				: "党督〔" + item.get("year_no") + "〕" + item.get("sequence_no") + "号";
		int[] title = String.valueOf(item.get("content")).split("\n")[0].codePoints().toArray();
		String shown = (title.length <= 30) ? new String(title, 0, title.length) : new String(title, 0, 29) + "…";
		return new Row(row.getLong("id"), 0, row.getString("kind"), row.getObject("start_on", LocalDate.class),
				row.getObject("due", LocalDate.class), row.getObject("ended_on", LocalDate.class),
				row.getObject("paused_on", LocalDate.class), row.getString("state"),
				String.valueOf(item.get("unit_code")), "PARTY", "-", "-", shown, number, "-");
	}

	private static String or(@Nullable String text, String otherwise) {
		return (text != null) ? text : otherwise;
	}

	private static String channel(String office) {
		return Map.of("party-office", "PARTY", "gov-office", "GOVERNMENT").getOrDefault(office, "OTHER");
	}

	List<Row> active() {
		return this.rows.stream().filter(Row::active).toList();
	}

	/** What was done, and not given up. */
	List<Row> ended() {
		return this.rows.stream().filter((row) -> row.state().equals("MET")).toList();
	}

	/** Working days it took, those not counted in which it stood still. */
	int took(Row row) {
		return Math.max(0, workingDays(row.start(), row.end()) - this.stood.getOrDefault(row.id(), 0));
	}

	/** What ran at the end of a day. */
	List<Row> on(LocalDate day) {
		return this.rows.stream()
			.filter((row) -> !row.start().isAfter(day) && (row.ended() == null || row.ended().isAfter(day)))
			.toList();
	}

	String light(Row row) {
		return light(row, this.today);
	}

	String light(Row row, LocalDate day) {
		LocalDate on = (row.paused() != null && row.paused().isBefore(day)) ? row.paused() : day;
		if (on.isAfter(row.due())) {
			return "RED";
		}
		int left = workingDays(on, row.due());
		int length = row.due().isAfter(row.start()) ? workingDays(row.start(), row.due()) : 0;
		boolean reply = row.kind().equals("REPLY");
		int yellow = reply ? setting("light.yellow.wd", row.start())
				: length * setting("light.other.yellow.percent", row.start()) / 100;
		int orange = reply ? setting("light.orange.wd", row.start())
				: length * setting("light.other.orange.percent", row.start()) / 100;
		return (left <= orange) ? "ORANGE" : (left <= yellow) ? "YELLOW" : "GREEN";
	}

	/** Working days left today, or at the day it was stopped; negative when late. */
	int remaining(Row row) {
		LocalDate on = (row.paused() != null) ? row.paused() : this.today;
		return on.isAfter(row.due()) ? -workingDays(row.due(), on) : workingDays(on, row.due());
	}

	int workingDays(LocalDate from, LocalDate to) {
		int days = 0;
		for (LocalDate day = from.plusDays(1); !day.isAfter(to); day = day.plusDays(1)) {
			days += works(day) ? 1 : 0;
		}
		return days;
	}

	private boolean works(LocalDate day) {
		boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
		String known = this.special.get(day);
		return (known == null) ? !weekend : known.equals("WORK");
	}

	/** From now on only Saturdays and Sundays are off. */
	RawDates withoutHolidays() {
		this.special.clear();
		return this;
	}

	/** The first working day that is not earlier. */
	LocalDate open(LocalDate day) {
		LocalDate found = day;
		while (!works(found)) {
			found = found.plusDays(1);
		}
		return found;
	}

	/** So many working days later. */
	LocalDate later(LocalDate day, int days) {
		LocalDate found = day;
		for (int left = days; left > 0;) {
			found = found.plusDays(1);
			left -= works(found) ? 1 : 0;
		}
		return found;
	}

	int stood(Row row) {
		return this.stood.getOrDefault(row.id(), 0);
	}

	private int setting(String name, LocalDate on) {
		return this.settings.stream()
			.filter((one) -> one.name().equals(name) && !one.from().isAfter(on))
			.max(Comparator.comparing(Setting::from).thenComparing(Setting::id))
			.orElseThrow()
			.value();
	}

}
