package org.duban.lifecycle;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.camunda.bpm.engine.TaskService;

import org.springframework.jdbc.core.JdbcTemplate;

/** A case as the house's tables and the engine show it, beside what the model says. */
final class Sight {

	/** The ladder's own tasks follow the clocks, not the commands. */
	static final Set<String> LADDER = Set.of("issue-supervision-order", "explain-delay", "record-summons");

	private final JdbcTemplate jdbc;

	private final TaskService tasks;

	Sight(JdbcTemplate jdbc, TaskService tasks) {
		this.jdbc = jdbc;
		this.tasks = tasks;
	}

	/** What differs, a line each: what the tables demand and what the house shows. */
	List<String> differences(Case c) {
		Map<String, Object> shown = shown(c);
		List<String> differences = new ArrayList<>();
		expected(c).forEach((what, demanded) -> {
			if (!Objects.equals(demanded, shown.get(what))) {
				differences.add("case " + c.id + " " + what + ": the model says " + demanded + ", the house shows "
						+ shown.get(what));
			}
		});
		return differences;
	}

	private static Map<String, Object> expected(Case c) {
		Map<String, Object> expected = new LinkedHashMap<>();
		expected.put("state", c.state);
		expected.put("numbers", (c.submitted ? "serial " : "") + (c.numbered ? "case" : ""));
		expected.put("key", c.key);
		expected.put("main case", (c.main != null) ? c.main.id : null);
		expected.put("signers", c.invited);
		expected.put("supporters", new TreeSet<>(c.supporters));
		expected.put("units", c.units.stream().map(Unit::toString).toList());
		expected.put("tasks", c.duties.stream().map(Duty::toString).sorted().toList());
		expected.put("clocks", c.clocks());
		return expected;
	}

	private Map<String, Object> shown(Case c) {
		Map<String, Object> shown = new LinkedHashMap<>();
		this.jdbc.query("select state, serial_no, case_no, key_mark, main_case_id from proposal where id = ?",
				(row) -> {
					shown.put("state", row.getString("state"));
					shown.put("numbers", ((row.getString("serial_no") != null) ? "serial " : "")
							+ ((row.getString("case_no") != null) ? "case" : ""));
					shown.put("key", row.getBoolean("key_mark"));
					long main = row.getLong("main_case_id");
					shown.put("main case", row.wasNull() ? null : main);
				}, c.id);
		shown.put("signers", signers(c));
		shown.put("supporters", new TreeSet<>(
				this.jdbc.queryForList("select member from supporter where proposal_id = ?", String.class, c.id)));
		shown.put("units", units(c));
		shown.put("tasks", tasks(c.id).values().stream().sorted().toList());
		shown.put("clocks", clocks(c));
		return shown;
	}

	private Map<String, String> signers(Case c) {
		Map<String, String> signers = new TreeMap<>();
		this.jdbc.query("select id, member, state from cosigner where proposal_id = ?", (row) -> {
			signers.put(row.getString("member"), row.getString("state"));
			c.invitations.put(row.getString("member"), row.getLong("id"));
		}, c.id);
		return signers;
	}

	private List<String> units(Case c) {
		List<String> units = new ArrayList<>();
		this.jdbc.query("select id, unit, role, state from assignment where proposal_id = ? order by id", (row) -> {
			if (units.size() < c.units.size()) {
				c.units.get(units.size()).id = row.getLong("id");
			}
			units.add(row.getString("unit") + " " + row.getString("role") + " " + row.getString("state"));
		}, c.id);
		for (Unit unit : c.units.stream().filter((each) -> !each.contacts.isEmpty()).toList()) {
			unit.contactIds.clear();
			unit.contactIds.addAll(this.jdbc.queryForList("select id from contact where assignment_id = ? order by id",
					Long.class, unit.id));
		}
		return units;
	}

	private List<String> clocks(Case c) {
		Map<Long, Unit> units = new TreeMap<>();
		c.units.forEach((unit) -> units.put(unit.id, unit));
		List<String> clocks = new ArrayList<>();
		this.jdbc.query(
				"select kind, state, due, assignment_id from running_clock where proposal_id = ? and active_key is not null",
				(row) -> {
					clock(row, units, clocks);
				}, c.id);
		return clocks.stream().sorted().toList();
	}

	private static void clock(ResultSet row, Map<Long, Unit> units, List<String> clocks) throws SQLException {
		String kind = row.getString("kind");
		if (Set.of("SUPERVISION_ORDER", "EXPLANATION", "SUMMONS").contains(kind)) {
			return;
		}
		Unit unit = units.get(row.getLong("assignment_id"));
		if (unit != null && Set.of("REPLY", "CO_OPINION").contains(kind)) {
			unit.due = row.getObject("due", LocalDate.class);
		}
		clocks.add(kind + ((unit != null) ? " " + unit.code : "") + " " + row.getString("state"));
	}

	/**
	 * The tasks of the chain and of what it calls, by their engine's ids; the ladder's
	 * stand under instances of their own.
	 */
	private Map<String, String> tasks(long id) {
		Map<String, Set<String>> offered = new LinkedHashMap<>();
		Map<String, String> keys = new LinkedHashMap<>();
		this.jdbc.query("""
				select t.ID_, t.TASK_DEF_KEY_, i.GROUP_ID_, i.USER_ID_ from ACT_RU_EXECUTION e
				join ACT_RU_EXECUTION s on s.ROOT_PROC_INST_ID_ = e.ID_ and s.PARENT_ID_ is null
				join ACT_RU_TASK t on t.PROC_INST_ID_ = s.ID_
				left join ACT_RU_IDENTITYLINK i on i.TASK_ID_ = t.ID_ and i.TYPE_ = 'candidate'
				and (i.GROUP_ID_ is null or i.GROUP_ID_ not like 'person-%')
				where e.BUSINESS_KEY_ = ? and e.PARENT_ID_ is null and e.PROC_DEF_ID_ like 'proposal:%'""", (row) -> {
			String group = row.getString("GROUP_ID_");
			offered.computeIfAbsent(row.getString("ID_"), (task) -> new TreeSet<>())
				.add((group != null) ? group : ("@" + row.getString("USER_ID_")));
			keys.put(row.getString("ID_"), row.getString("TASK_DEF_KEY_"));
		}, Long.toString(id));
		keys.replaceAll((task, key) -> key + " " + offered.get(task) + (Duty.byUnit(key) ? " of " + unitOf(task) : ""));
		return keys;
	}

	private String unitOf(String task) {
		return this.jdbc.queryForObject("select unit from assignment where id = ?", String.class,
				this.tasks.getVariable(task, "assignmentId"));
	}

	/** The house's task for a duty, null if it has none. */
	String taskOf(Duty duty) {
		return tasks(duty.of.id).entrySet()
			.stream()
			.filter((task) -> task.getValue().equals(duty.toString()))
			.map(Map.Entry::getKey)
			.findFirst()
			.orElse(null);
	}

}
