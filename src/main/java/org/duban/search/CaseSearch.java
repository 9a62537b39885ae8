package org.duban.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.commons.lang3.StringUtils;
import org.duban.document.CaseVisibility;
import org.duban.document.FileTexts;
import org.duban.proposal.CaseState;
import org.duban.search.CaseFacts.Fact;
import org.duban.workflow.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a reader may see of what was found. The index says where the words stand; who may
 * see a case and what has become of it the tables say, before anything is counted.
 */
@Component
@Transactional(readOnly = true)
public class CaseSearch {

	/** Ids in one question to the tables. */
	private static final int AT_ONCE = 1000;

	/** Each filter with the condition it puts on {@code proposal p}. */
	private static final Map<String, String> FILTERS = Map.of("state", "p.state = :state", "category",
			"p.category2 = :category", "type", "p.proposal_type = :type", "term", "p.term_no = :term", "session",
			"p.session_no = :session", "unit", """
					exists (select 1 from assignment a where a.proposal_id = p.id and a.unit = :unit
					 and a.state not in ('REASSIGNED', 'CANCELLED'))""", "replyClass", """
					exists (select 1 from assignment a join reply r on r.id = (select max(d.id) from reply d
					  where d.assignment_id = a.id and d.delivered_on is not null)
					 where a.proposal_id = p.id and a.role <> 'CO' and a.state not in ('REASSIGNED', 'CANCELLED')
					 and r.reply_class = :replyClass)""");

	private final JdbcClient jdbc;

	private final IndexKeeper keeper;

	private final FullText texts;

	private final CaseFacts facts;

	private final CaseVisibility visibility;

	private final FileTexts files;

	CaseSearch(JdbcClient jdbc, IndexKeeper keeper, SearchIndex index, CaseFacts facts, CaseVisibility visibility,
			FileTexts files) {
		this.jdbc = jdbc;
		this.keeper = keeper;
		this.texts = new FullText(index);
		this.facts = facts;
		this.visibility = visibility;
		this.files = files;
	}

	/**
	 * What is asked for; blank means no restriction.
	 *
	 * @param session e.g. {@code 14-05}
	 * @param type who proposes
	 * @param page from 0
	 */
	public record Asked(String q, String session, String state, String unit, String category, String type,
			String replyClass, int page, int size) {

		private Map<String, Object> filters() {
			Map<String, Object> filters = new LinkedHashMap<>();
			Map.of("state", this.state, "unit", this.unit, "category", this.category, "type", this.type, "replyClass",
					this.replyClass)
				.forEach((name, value) -> {
					if (!value.isBlank()) {
						filters.put(name, value);
					}
				});
			if (this.session.matches("\\d{1,4}-\\d{1,4}")) {
				filters.put("term", Integer.valueOf(StringUtils.substringBefore(this.session, "-")));
				filters.put("session", Integer.valueOf(StringUtils.substringAfter(this.session, "-")));
			}
			return filters;
		}

	}

	/**
	 * A case with the places where something was found.
	 *
	 * @param replyClass of its answering units, once there are any, e.g. {@code A、B}
	 */
	public record Hit(long id, String number, List<Bit> title, String session, CaseState state, List<String> units,
			String replyClass, List<Text> texts) {

	}

	/**
	 * @param kind {@code PROPOSAL}, {@code REPLY} or {@code FILE}
	 * @param source id of the reply or the file
	 * @param label whose reply, or the file's name
	 */
	public record Text(String kind, long source, String label, List<Bit> bits) {

	}

	/** A stretch of text, found or beside it. */
	public record Bit(String text, boolean found) {

	}

	public record Page(List<Hit> items, int page, int size, long total) {

	}

	public Page find(Asked asked, Actor actor) {
		this.keeper.catchUp();
		List<String> audiences = this.files.readable(actor);
		Map<Long, Float> scores = this.texts.cases(asked.q(), audiences);
		List<Long> found = new ArrayList<>(readable(scores.keySet(), asked, actor));
		found.sort(Comparator.comparing((Long id) -> scores.getOrDefault(id, 0F))
			.thenComparing(Comparator.naturalOrder())
			.reversed());
		List<Long> page = found.stream().skip((long) asked.page() * asked.size()).limit(asked.size()).toList();
		Highlights marks = Highlights.of(FullText.parts(asked.q()));
		List<Hit> hits = this.facts.of(page)
			.values()
			.stream()
			.map((fact) -> hit(fact, bits(marks.in(fact.title())), this.texts.of(fact.id(), asked.q(), audiences)))
			.toList();
		return new Page(hits, asked.page(), asked.size(), found.size());
	}

	private Set<Long> readable(Collection<Long> ids, Asked asked, Actor actor) {
		Set<Long> readable = new HashSet<>();
		List<Long> all = List.copyOf(ids);
		for (int from = 0; from < all.size(); from += AT_ONCE) {
			List<Long> some = all.subList(from, Math.min(from + AT_ONCE, all.size()));
			readable.addAll(this.visibility.visible(actor, fitting(some, asked.filters())));
		}
		return readable;
	}

	private List<Long> fitting(List<Long> ids, Map<String, Object> filters) {
		if (filters.isEmpty()) {
			return ids;
		}
		StringBuilder sql = new StringBuilder("select p.id from proposal p where p.id in (:ids)");
		filters.keySet().forEach((name) -> sql.append(" and ").append(FILTERS.get(name)));
		return this.jdbc.sql(sql.toString()).param("ids", ids).params(filters).query(Long.class).list();
	}

	private static Hit hit(Fact fact, List<Bit> title, List<FullText.Found> texts) {
		return new Hit(fact.id(), fact.number(), title, fact.session(), fact.state(), List.copyOf(fact.units()),
				String.join("、", fact.classes()),
				texts.stream()
					.map((text) -> new Text(text.kind().name(), text.source(), text.label(), bits(text.bits())))
					.toList());
	}

	private static List<Bit> bits(List<Highlights.Bit> bits) {
		return bits.stream().map((bit) -> new Bit(bit.text(), bit.found())).toList();
	}

	/** The sessions there are cases of, the newest first. */
	public List<String> sessions() {
		return this.jdbc.sql("""
				select distinct term_no, session_no from proposal where state not in ('DRAFT', 'COSIGN')
				order by term_no desc, session_no desc""")
			.query((row, no) -> "%02d-%02d".formatted(row.getInt(1), row.getInt(2)))
			.list();
	}

}
