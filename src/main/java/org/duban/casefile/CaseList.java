package org.duban.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.apache.commons.lang3.StringUtils;
import org.duban.deadline.Clocks;
import org.duban.deadline.Light;
import org.duban.deadline.RunningClock;
import org.duban.workflow.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The cases a person may see, filtered and sorted. */
@Component
@Transactional(readOnly = true)
public class CaseList {

	/** Keys a caller may sort by; anything else falls back to the newest first. */
	private static final Map<String, String> ORDER = Map.of("caseNo", "p.case_no", "title", "p.title", "state",
			"p.state", "submittedAt", "p.submitted_at", "filedOn", "p.filed_on", "id", "p.id");

	/**
	 * What is asked for; null and blank mean no restriction.
	 *
	 * @param unit code of a handling unit
	 * @param page from 0
	 * @param sort a key, with {@code ,desc} if descending
	 */
	public record Search(@Nullable String q, @Nullable String state, @Nullable String light, @Nullable String unit,
			@Nullable String category, int page, int size, @Nullable String sort) {

	}

	/** One row; the light is the worst of the case's running clocks. */
	public record Row(long id, String state, String stateName, @Nullable String serialNo, @Nullable String caseNo,
			String title, String proposerName, List<String> units, @Nullable LocalDate due, @Nullable Integer remaining,
			Light light, boolean key) {

	}

	public record Page(List<Row> items, int page, int size, long total) {

	}

	private final JdbcTemplate jdbc;

	private final CaseAccess access;

	private final Clocks clocks;

	private final CaseParts parts;

	CaseList(JdbcTemplate jdbc, CaseAccess access, Clocks clocks, CaseParts parts) {
		this.jdbc = jdbc;
		this.access = access;
		this.clocks = clocks;
		this.parts = parts;
	}

	public Page find(Search search, Actor actor) {
		CaseAccess.Condition visible = this.access.visibleTo(actor);
		StringBuilder where = new StringBuilder(" from proposal p where (").append(visible.sql()).append(')');
		List<Object> arguments = new ArrayList<>(visible.arguments());
		restrict(search, where, arguments);
		if (StringUtils.isNotBlank(search.light())) {
			return byLight(search, where, arguments);
		}
		Long total = this.jdbc.queryForObject("select count(*)" + where, Long.class, arguments.toArray());
		List<Object> paged = new ArrayList<>(arguments);
		paged.add(search.size());
		paged.add((long) search.page() * search.size());
		List<Map<String, Object>> rows = this.jdbc
			.queryForList("select p.*" + where + order(search.sort()) + " limit ? offset ?", paged.toArray());
		return new Page(rows(rows), search.page(), search.size(), Objects.requireNonNullElse(total, 0L));
	}

	/** Lights are computed, so the database cannot page by them. */
	private Page byLight(Search search, StringBuilder where, List<Object> arguments) {
		List<Row> all = rows(this.jdbc.queryForList("select p.*" + where + order(search.sort()), arguments.toArray()))
			.stream()
			.filter((row) -> row.light().name().equals(search.light()))
			.toList();
		List<Row> page = all.stream().skip((long) search.page() * search.size()).limit(search.size()).toList();
		return new Page(page, search.page(), search.size(), all.size());
	}

	private static void restrict(Search search, StringBuilder where, List<Object> arguments) {
		if (StringUtils.isNotBlank(search.q())) {
			where.append(" and (p.title like ? or p.case_no like ? or p.serial_no like ?)");
			String like = "%" + search.q().strip() + "%";
			arguments.addAll(List.of(like, like, like));
		}
		if (StringUtils.isNotBlank(search.state())) {
			where.append(" and p.state = ?");
			arguments.add(search.state());
		}
		if (StringUtils.isNotBlank(search.category())) {
			where.append(" and p.category2 = ?");
			arguments.add(search.category());
		}
		if (StringUtils.isNotBlank(search.unit())) {
			where.append(" and exists (select 1 from assignment a where a.proposal_id = p.id and a.unit = ?"
					+ " and a.state not in ('REASSIGNED', 'CANCELLED'))");
			arguments.add(search.unit());
		}
	}

	private static String order(@Nullable String sort) {
		String key = StringUtils.substringBefore(StringUtils.defaultString(sort), ",");
		String column = ORDER.get(key);
		if (column == null) {
			return " order by p.id desc";
		}
		return " order by " + column + (StringUtils.endsWithIgnoreCase(sort, ",desc") ? " desc" : "") + ", p.id";
	}

	private List<Row> rows(List<Map<String, Object>> cases) {
		List<Long> ids = cases.stream().map((row) -> id(row)).toList();
		if (ids.isEmpty()) {
			return List.of();
		}
		Map<Long, List<RunningClock>> running = this.clocks.running(ids)
			.stream()
			.collect(Collectors.groupingBy((clock) -> clock.subject().proposalId()));
		Map<Long, List<String>> units = units(ids);
		return cases.stream().map((row) -> row(row, running.getOrDefault(id(row), List.of()), units)).toList();
	}

	private Row row(Map<String, Object> columns, List<RunningClock> running, Map<Long, List<String>> units) {
		long id = id(columns);
		RunningClock worst = running.stream()
			.max(Comparator.comparing(RunningClock::light)
				.thenComparing(RunningClock::remaining, Comparator.reverseOrder()))
			.orElse(null);
		String state = String.valueOf(columns.get("state"));
		return new Row(id, state, this.parts.words().of("state", state), (String) columns.get("serial_no"),
				(String) columns.get("case_no"), String.valueOf(columns.get("title")),
				this.parts.personName(String.valueOf(columns.get("proposer"))), units.getOrDefault(id, List.of()),
				(worst != null) ? worst.due() : null, (worst != null) ? worst.remaining() : null,
				(worst != null) ? worst.light() : Light.GREEN, Boolean.TRUE.equals(columns.get("key_mark")));
	}

	private Map<Long, List<String>> units(List<Long> ids) {
		Map<Long, List<String>> units = new LinkedHashMap<>();
		String marks = StringUtils.repeat("?", ", ", ids.size());
		this.jdbc.query("select proposal_id, unit_name from assignment where proposal_id in (" + marks
				+ ") and state not in ('REASSIGNED', 'CANCELLED') order by case role when 'MAIN' then 0 else 1 end, id",
				(row) -> {
					units.computeIfAbsent(row.getLong(1), (id) -> new ArrayList<>()).add(row.getString(2));
				}, ids.toArray());
		return units;
	}

	private static long id(Map<String, Object> row) {
		return ((Number) Objects.requireNonNull(row.get("id"))).longValue();
	}

}
