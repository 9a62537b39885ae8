package org.duban.casefile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.apache.commons.lang3.StringUtils;
import org.duban.organisation.Dictionaries;
import org.duban.organisation.HandlingUnit;
import org.duban.organisation.Units;
import org.duban.workflow.Options.Choice;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The cases of a batch, read together. */
@Component
class BatchFacts {

	private final JdbcTemplate jdbc;

	private final CaseParts parts;

	private final Units units;

	BatchFacts(JdbcTemplate jdbc, CaseParts parts, Units units) {
		this.jdbc = jdbc;
		this.parts = parts;
		this.units = units;
	}

	Map<Long, BatchSheet.Facts> of(List<Long> ids) {
		Map<Long, BatchSheet.Facts> facts = new LinkedHashMap<>();
		if (ids.isEmpty()) {
			return facts;
		}
		Map<Long, List<String>> planned = planned(ids);
		this.jdbc.query("select * from proposal where id in (" + marks(ids) + ")", (row) -> {
			long id = row.getLong("id");
			String category = row.getString("category2");
			String organisation = row.getString("organisation");
			facts.put(id,
					new BatchSheet.Facts(
							StringUtils.defaultString(
									Objects.requireNonNullElse(row.getString("case_no"), row.getString("serial_no"))),
							(category != null) ? this.parts.name(Dictionaries.CATEGORY, category) : "",
							row.getBoolean("plenary"),
							StringUtils.isNotBlank(organisation) ? organisation
									: this.parts.personName(row.getString("proposer")),
							planned.getOrDefault(id, List.of())));
		}, ids.toArray());
		return facts;
	}

	private Map<Long, List<String>> planned(List<Long> ids) {
		Map<Long, List<String>> planned = new LinkedHashMap<>();
		this.jdbc
			.query("select proposal_id, unit_name, role from assignment_plan where active = true and proposal_id in ("
					+ marks(ids) + ") order by case role when 'MAIN' then 0 else 1 end, id", (row) -> {
						planned.computeIfAbsent(row.getLong(1), (id) -> new ArrayList<>())
							.add(this.parts.words().of("role", row.getString(3)) + " " + row.getString(2));
					}, ids.toArray());
		return planned;
	}

	/** Whom the proposers would like, as far as these units still exist. */
	Map<Long, List<Choice>> wishedUnits(List<Long> ids) {
		Map<Long, List<Choice>> wished = new LinkedHashMap<>();
		if (!ids.isEmpty()) {
			this.jdbc.query("select id, suggested_units from proposal where id in (" + marks(ids) + ")", (row) -> {
				wished.put(row.getLong(1), unitsOf(row.getString(2)));
			}, ids.toArray());
		}
		return wished;
	}

	List<Choice> unitsOf(@Nullable String codes) {
		return Arrays.stream(StringUtils.split(StringUtils.defaultString(codes), ", "))
			.flatMap((code) -> this.units.find(code).filter(HandlingUnit::active).stream())
			.map((unit) -> new Choice(unit.code(), unit.name(), unit.channel().name()))
			.toList();
	}

	/** Every case that may take another: handed in and not yet assigned. */
	List<Choice> mainCases() {
		return this.jdbc
			.query("""
					select id, coalesce(case_no, serial_no) as number_text, title from proposal
					where state in ('SUBMITTED', 'REVIEW', 'DECISION', 'FILED', 'PRE_ASSIGNED') order by id desc limit 1000""",
					(row, number) -> new Choice(row.getString(1), row.getString(2) + " " + row.getString(3), ""));
	}

	static String marks(List<Long> ids) {
		return StringUtils.repeat("?", ", ", ids.size());
	}

}
