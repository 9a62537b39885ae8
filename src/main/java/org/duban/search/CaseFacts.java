package org.duban.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.apache.commons.lang3.StringUtils;
import org.duban.proposal.CaseState;
import org.duban.proposal.SimilarCases.Promise;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What became of cases: the tables know it, the index never does. */
@Component
class CaseFacts {

	private static final List<String> OPEN = List.of("OPEN", "REPORTED");

	private final JdbcClient jdbc;

	CaseFacts(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * A case as it is now.
	 *
	 * @param classes of the newest delivered replies of its answering units
	 * @param units that have it
	 * @param promise the next open one, else the last
	 */
	record Fact(long id, String number, String title, String session, CaseState state, String proposer,
			Set<String> classes, Set<String> units, @Nullable Promise promise) {

	}

	/** In the order of the ids; what is not there is left out. */
	Map<Long, Fact> of(Collection<Long> ids) {
		Map<Long, Fact> facts = new LinkedHashMap<>();
		if (ids.isEmpty()) {
			return facts;
		}
		Map<Long, Set<String>> classes = texts(ids, """
				select a.proposal_id, r.reply_class from assignment a join reply r on r.id = (select max(d.id)
				 from reply d where d.assignment_id = a.id and d.delivered_on is not null)
				where a.role <> 'CO' and a.state not in ('REASSIGNED', 'CANCELLED') and a.proposal_id in (:ids)""");
		Map<Long, Set<String>> units = texts(ids, """
				select a.proposal_id, a.unit_name from assignment a
				where a.state not in ('REASSIGNED', 'CANCELLED') and a.proposal_id in (:ids)""");
		Map<Long, Promise> promises = promises(ids);
		Map<Long, Fact> found = new HashMap<>();
		this.jdbc.sql("""
				select id, coalesce(case_no, serial_no), title, term_no, session_no, state, proposer from proposal
				where id in (:ids)""").param("ids", ids).query((row) -> {
			long id = row.getLong(1);
			found.put(id,
					new Fact(id, StringUtils.defaultString(row.getString(2)), row.getString(3),
							"%02d-%02d".formatted(row.getInt(4), row.getInt(5)), CaseState.valueOf(row.getString(6)),
							row.getString(7), classes.getOrDefault(id, Set.of()), units.getOrDefault(id, Set.of()),
							promises.get(id)));
		});
		ids.forEach((id) -> {
			Fact fact = found.get(id);
			if (fact != null) {
				facts.put(id, fact);
			}
		});
		return facts;
	}

	private Map<Long, Set<String>> texts(Collection<Long> ids, String sql) {
		Map<Long, Set<String>> texts = new HashMap<>();
		this.jdbc.sql(sql).param("ids", ids).query((row) -> {
			texts.computeIfAbsent(row.getLong(1), (any) -> new TreeSet<>()).add(row.getString(2));
		});
		return texts;
	}

	private Map<Long, Promise> promises(Collection<Long> ids) {
		Map<Long, Promise> promises = new HashMap<>();
		this.jdbc.sql("""
				select proposal_id, planned_on, state from commitment
				where state <> 'DROPPED' and proposal_id in (:ids) order by planned_on, id""")
			.param("ids", ids)
			.query((row) -> {
				Promise one = new Promise(row.getObject(2, LocalDate.class), row.getString(3));
				promises.merge(row.getLong(1), one, (first, next) -> OPEN.contains(first.state()) ? first : next);
			});
		return promises;
	}

	/** By case which units had it, and whether they gave it back. */
	Map<Long, List<UnitVotes.Past>> past(Collection<Long> ids) {
		Map<Long, Map<String, UnitVotes.Past>> past = new TreeMap<>();
		if (!ids.isEmpty()) {
			this.jdbc.sql("""
					select a.proposal_id, a.unit, a.role, case when r.id is null then 0 else 1 end from assignment a
					left join return_request r on r.assignment_id = a.id and r.decision = 'APPROVED'
					where a.state <> 'CANCELLED' and a.proposal_id in (:ids) order by a.id""")
				.param("ids", ids)
				.query((row) -> {
					past.computeIfAbsent(row.getLong(1), (any) -> new LinkedHashMap<>())
						.put(row.getString(2), new UnitVotes.Past(row.getString(2), row.getString(3).equals("CO"),
								row.getInt(4) == 1));
				});
		}
		Map<Long, List<UnitVotes.Past>> lists = new HashMap<>();
		past.forEach((id, units) -> lists.put(id, new ArrayList<>(units.values())));
		return lists;
	}

}
