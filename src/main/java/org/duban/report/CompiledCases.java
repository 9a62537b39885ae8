package org.duban.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.duban.document.CaseVisibility;
import org.duban.report.Compilation.Sorting;
import org.duban.report.Compilation.Wanted;
import org.duban.report.CompiledCase.Answer;
import org.duban.report.CompiledCase.Listed;
import org.duban.report.CompiledCase.Origin;
import org.duban.workflow.Actor;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The cases of a compilation: first which and in what order, then their texts by the
 * batch.
 */
@Component
@Transactional(readOnly = true)
class CompiledCases {

	/** Databases take only so many parameters. */
	private static final int ROUND = 1_000;

	/** RE-01. */
	private static final String FILED = "concat(p.term_no, '-', p.session_no) = :sitting and p.filed_on is not null"
			+ " and p.state not in ('DRAFT', 'COSIGN', 'MERGED', 'WITHDRAWN')"
			+ " and (:openOnly = false or p.consent_public = 'full')";

	private static final String CASES = """
			select p.id, coalesce(p.case_no, p.serial_no, '') as number_shown, p.title, coalesce(p.category2, '') as category
			from proposal p where\s""";

	private static final String UNITS = """
			select a.proposal_id, a.unit from assignment a join proposal p on p.id = a.proposal_id
			where a.role <> 'CO' and a.state not in ('REASSIGNED', 'CANCELLED') and %s
			order by case a.role when 'MAIN' then 0 else 1 end, a.id""".formatted(FILED);

	private static final String TEXTS = """
			select id, category2, filed_on, situation, suggestions from proposal where id in (:ids)""";

	private static final String HANDLERS = """
			select proposal_id, role, unit_name from assignment where proposal_id in (:ids)
			and state not in ('REASSIGNED', 'CANCELLED') order by case role when 'MAIN' then 0 when 'SEPARATE' then 1 else 2 end,
			id""";

	private static final String MERGED = """
			select main_case_id, title from proposal where main_case_id in (:ids) and state = 'MERGED' order by id""";

	/** RE-02: of each unit the newest that was delivered. */
	private static final String ANSWERS = """
			select r.proposal_id, a.unit_name, r.doc_no, r.delivered_on, r.reply_class, r.body
			from reply r join assignment a on a.id = r.assignment_id where r.proposal_id in (:ids)
			and r.id = (select max(d.id) from reply d where d.assignment_id = a.id and d.delivered_on is not null)
			and (:openOnly = false or r.publicity = 'ACTIVE') order by r.id""";

	private final JdbcClient jdbc;

	private final CaseVisibility visibility;

	private final Names names;

	private final ProposerLines proposers;

	CompiledCases(JdbcClient jdbc, CaseVisibility visibility, Names names, ProposerLines proposers) {
		this.jdbc = jdbc;
		this.visibility = visibility;
		this.names = names;
		this.proposers = proposers;
	}

	/** Those that the actor may see, in the order that is wanted. */
	public List<Listed> chosen(Wanted wanted, Actor actor) {
		Map<Long, String> units = new HashMap<>();
		this.jdbc.sql(UNITS).param("sitting", wanted.sitting()).param("openOnly", wanted.openOnly()).query((row) -> {
			units.putIfAbsent(row.getLong(1), row.getString(2));
		});
		List<Listed> all = this.jdbc.sql(CASES + FILED)
			.param("sitting", wanted.sitting())
			.param("openOnly", wanted.openOnly())
			.query((row, number) -> new Listed(row.getLong("id"), row.getString("number_shown"), row.getString("title"),
					switch (wanted.sorting()) {
						case NUMBER -> "";
						case CATEGORY -> row.getString("category");
						case UNIT -> units.getOrDefault(row.getLong("id"), "");
					}))
			.list();
		Set<Long> seen = new HashSet<>();
		for (int from = 0; from < all.size(); from += ROUND) {
			seen.addAll(this.visibility.visible(actor,
					all.subList(from, Math.min(from + ROUND, all.size())).stream().map(Listed::id).toList()));
		}
		return all.stream().filter((one) -> seen.contains(one.id())).sorted(order(wanted.sorting(), all)).toList();
	}

	/** The register is asked once for each group, not for each comparison. */
	private Comparator<Listed> order(Sorting sorting, List<Listed> all) {
		Comparator<Listed> byNumber = Comparator.comparing(Listed::number).thenComparing(Listed::id);
		if (sorting == Sorting.NUMBER) {
			return byNumber;
		}
		List<String> groups = all.stream()
			.map(Listed::group)
			.distinct()
			.sorted(this.names.order((sorting == Sorting.UNIT) ? Dimension.UNIT : Dimension.CATEGORY))
			.toList();
		Map<String, Integer> places = new HashMap<>();
		groups.forEach((group) -> places.put(group, places.size()));
		return Comparator.comparing((Listed one) -> Objects.requireNonNull(places.get(one.group())))
			.thenComparing(byNumber);
	}

	/** In the order in which they are asked for. */
	public List<CompiledCase> texts(List<Listed> listed, Wanted wanted) {
		List<Long> ids = listed.stream().map(Listed::id).toList();
		Map<Long, String> units = new HashMap<>();
		this.jdbc.sql(HANDLERS).param("ids", ids).query((row) -> {
			units.merge(row.getLong(1),
					this.names.text("compilation.unit", this.names.of("role", row.getString(2)), row.getString(3)),
					(before, next) -> before + "、" + next);
		});
		Map<Long, List<String>> merged = new HashMap<>();
		this.jdbc.sql(MERGED).param("ids", ids).query((row) -> {
			merged.computeIfAbsent(row.getLong(1), (any) -> new ArrayList<>()).add(row.getString(2));
		});
		Map<Long, List<Answer>> answers = wanted.replies() ? answers(ids, wanted.openOnly()) : Map.of();
		Map<Long, ProposerLines.Proposers> proposers = this.proposers.of(ids);
		Map<Long, CompiledCase> cases = new HashMap<>();
		Map<Long, Listed> byId = new HashMap<>();
		listed.forEach((one) -> byId.put(one.id(), one));
		this.jdbc.sql(TEXTS).param("ids", ids).query((row) -> {
			long id = row.getLong("id");
			ProposerLines.Proposers own = Objects.requireNonNull(proposers.get(id));
			cases.put(id,
					new CompiledCase(Objects.requireNonNull(byId.get(id)),
							new Origin(own.all(), own.brief(),
									this.names.value(Dimension.CATEGORY, UnitFacts.orEmpty(row.getString("category2"))),
									Objects.requireNonNull(UnitFacts.day(row, "filed_on"))),
							units.getOrDefault(id, ""), row.getString("situation"), row.getString("suggestions"),
							merged.getOrDefault(id, List.of()), answers.getOrDefault(id, List.of())));
		});
		return ids.stream().map((id) -> Objects.requireNonNull(cases.get(id))).toList();
	}

	private Map<Long, List<Answer>> answers(List<Long> ids, boolean openOnly) {
		Map<Long, List<Answer>> answers = new HashMap<>();
		this.jdbc.sql(ANSWERS).param("ids", ids).param("openOnly", openOnly).query((row) -> {
			answers.computeIfAbsent(row.getLong("proposal_id"), (any) -> new ArrayList<>())
				.add(new Answer(this.names.text("compilation.answer", row.getString("unit_name"),
						UnitFacts.orEmpty(row.getString("doc_no")),
						this.names.day(Objects.requireNonNull(UnitFacts.day(row, "delivered_on"))),
						row.getString("reply_class")), row.getString("body")));
		});
		return answers;
	}

}
