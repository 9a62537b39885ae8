package org.duban.casefile;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.apache.commons.lang3.StringUtils;
import org.duban.organisation.Dictionaries;
import org.duban.workflow.Options.Choice;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** What the two reviewers said in the round that goes on, side by side for the chair. */
@Component
class BatchOpinions {

	/** One reviewer's opinion with its codes and, for reading, its words. */
	record Opinion(String by, String decision, String decisionName, List<String> reasons, String reasonNames,
			@Nullable MainCase mainCase, List<Choice> units, String remarks) {

	}

	record MainCase(long id, String name) {

	}

	private static final String NEWEST = """
			select o.*, m.title as main_title, coalesce(m.case_no, m.serial_no) as main_number
			from review_opinion o left join proposal m on m.id = o.main_case_id
			where o.stage = 'SECOND' and o.proposal_id in (%s)
			and o.round_no = (select max(r.round_no) from review_opinion r
				where r.proposal_id = o.proposal_id and r.stage = 'SECOND')
			order by o.id""";

	private final JdbcTemplate jdbc;

	private final CaseParts parts;

	private final BatchFacts facts;

	BatchOpinions(JdbcTemplate jdbc, CaseParts parts, BatchFacts facts) {
		this.jdbc = jdbc;
		this.parts = parts;
		this.facts = facts;
	}

	Map<Long, List<Opinion>> of(List<Long> ids) {
		Map<Long, List<Opinion>> opinions = new LinkedHashMap<>();
		if (!ids.isEmpty()) {
			this.jdbc.query(NEWEST.formatted(BatchFacts.marks(ids)), (row) -> {
				opinions.computeIfAbsent(row.getLong("proposal_id"), (id) -> new ArrayList<>()).add(opinion(row));
			}, ids.toArray());
		}
		return opinions;
	}

	private Opinion opinion(ResultSet row) throws SQLException {
		String decision = row.getString("decision");
		List<String> reasons = Arrays
			.asList(StringUtils.split(StringUtils.defaultString(row.getString("reasons")), ","));
		long main = row.getLong("main_case_id");
		MainCase mainCase = row.wasNull() ? null
				: new MainCase(main, row.getString("main_number") + " " + row.getString("main_title"));
		String reasonNames = String.join("；",
				reasons.stream().map((code) -> this.parts.name(Dictionaries.NOT_FILED_REASON, code)).toList());
		return new Opinion(this.parts.personName(row.getString("given_by")), decision,
				this.parts.words().of("decision.second-review", decision), reasons, reasonNames, mainCase,
				this.facts.unitsOf(row.getString("suggested_units")),
				StringUtils.defaultString(row.getString("remarks")));
	}

	/** Empty unless at least two spoke and all said the same. */
	static String agreed(List<Opinion> opinions) {
		List<String> decisions = opinions.stream().map(Opinion::decision).distinct().toList();
		return (opinions.size() > 1 && decisions.size() == 1) ? decisions.get(0) : "";
	}

	static List<String> reasons(List<Opinion> opinions) {
		return opinions.stream().flatMap((opinion) -> opinion.reasons().stream()).distinct().toList();
	}

	/** The one main case they name; none if they name different ones. */
	static @Nullable MainCase mainCase(List<Opinion> opinions) {
		List<MainCase> named = opinions.stream()
			.map(Opinion::mainCase)
			.filter((main) -> main != null)
			.distinct()
			.toList();
		return (named.size() == 1) ? named.get(0) : null;
	}

}
