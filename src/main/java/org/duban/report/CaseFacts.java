package org.duban.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.duban.casefile.CaseOutcome;
import org.duban.document.CaseVisibility;
import org.duban.parameter.Parameters;
import org.duban.proposal.CaseState;
import org.duban.report.CaseFact.Filing;
import org.duban.report.CaseFact.Lead;
import org.duban.report.CaseFact.Promise;
import org.duban.report.CaseFact.Traits;
import org.duban.workflow.Actor;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The cases of some sessions that a person may see, read in a handful of statements. */
@Component
class CaseFacts {

	/** A condition on {@code proposal p}. */
	static final String OF_SESSIONS = "concat(p.term_no, '-', p.session_no) in (:sessions)"
			+ " and p.state not in ('DRAFT', 'COSIGN')";

	private static final String CASES = """
			select p.id, p.state, concat(p.term_no, '-', p.session_no) as sitting, p.proposal_type, p.collective,
			 p.category2, p.time_mark, cast(coalesce(p.submitted_at, p.created_at) as date) as submitted, p.filed_on,
			 p.proposer, m.sector, m.party, m.committee, m.plenary_group,
			 (select n.disposition from not_filed_case n where n.id = (select max(o.id) from not_filed_case o
			  where o.proposal_id = p.id)) as disposition,
			 exists (select 1 from review_opinion o where o.proposal_id = p.id) as reviewed,
			 exists (select 1 from key_case k where k.proposal_id = p.id and k.state not in ('CANDIDATE', 'DECLINED'))
			  as key_case,
			 exists (select 1 from excellent_candidate e where e.proposal_id = p.id and e.state = 'EXCELLENT')
			  as excellent
			from proposal p left join member m on m.username = p.proposer where\s""";

	private static final String SIGNERS = """
			select c.proposal_id, c.member from cosigner c join proposal p on p.id = c.proposal_id
			where c.state = 'ACCEPTED' and\s""";

	private static final String PROMISES = """
			select c.proposal_id, c.assignment_id, c.planned_on, c.state from commitment c
			join proposal p on p.id = c.proposal_id where c.state <> 'DROPPED' and\s""";

	/** Databases take only so many parameters. */
	private static final int ROUND = 1_000;

	private final JdbcClient jdbc;

	private final UnitFacts units;

	private final CaseVisibility visibility;

	private final Parameters parameters;

	private final Clock clock;

	CaseFacts(JdbcClient jdbc, UnitFacts units, CaseVisibility visibility, Parameters parameters, Clock clock) {
		this.jdbc = jdbc;
		this.units = units;
		this.visibility = visibility;
		this.parameters = parameters;
		this.clock = clock;
	}

	List<CaseFact> of(List<String> sessions, Actor actor) {
		if (sessions.isEmpty()) {
			return List.of();
		}
		Map<Long, List<UnitFact>> parts = this.units.of(sessions);
		Map<Long, List<String>> signers = new HashMap<>();
		this.jdbc.sql(SIGNERS + OF_SESSIONS).param("sessions", sessions).query((row) -> {
			signers.computeIfAbsent(row.getLong(1), (any) -> new ArrayList<>()).add(row.getString(2));
		});
		Map<Long, List<Promise>> promises = promises(sessions, parts);
		String rule = this.parameters.text("reply.case_class_rule", LocalDate.now(this.clock));
		List<CaseFact> all = this.jdbc.sql(CASES + OF_SESSIONS + " order by p.id")
			.param("sessions", sessions)
			.query((row, number) -> {
				long id = row.getLong("id");
				List<UnitFact> own = parts.getOrDefault(id, List.of());
				return new CaseFact(id, CaseState.valueOf(row.getString("state")), row.getString("sitting"),
						filing(row), traits(row), lead(row), signers.getOrDefault(id, List.of()), own,
						promises.getOrDefault(id, List.of()), outcome(own, rule));
			})
			.list();
		Set<Long> seen = visible(all.stream().map(CaseFact::id).toList(), actor);
		return all.stream().filter((one) -> seen.contains(one.id())).toList();
	}

	private Set<Long> visible(List<Long> ids, Actor actor) {
		Set<Long> seen = new HashSet<>();
		for (int from = 0; from < ids.size(); from += ROUND) {
			seen.addAll(this.visibility.visible(actor, ids.subList(from, Math.min(from + ROUND, ids.size()))));
		}
		return seen;
	}

	private Map<Long, List<Promise>> promises(List<String> sessions, Map<Long, List<UnitFact>> parts) {
		Map<Long, UnitFact> byId = new HashMap<>();
		parts.values().forEach((own) -> own.forEach((unit) -> byId.put(unit.id(), unit)));
		Map<Long, List<Promise>> promises = new HashMap<>();
		this.jdbc.sql(PROMISES + OF_SESSIONS).param("sessions", sessions).query((row) -> {
			UnitFact unit = byId.get(row.getLong("assignment_id"));
			String state = row.getString("state");
			if (unit != null) {
				promises.computeIfAbsent(row.getLong("proposal_id"), (any) -> new ArrayList<>())
					.add(new Promise(unit, Objects.requireNonNull(UnitFacts.day(row, "planned_on")),
							List.of("KEPT", "FAILED").contains(state), state.equals("KEPT")));
			}
		});
		return promises;
	}

	private static Filing filing(ResultSet row) throws SQLException {
		return new Filing(Objects.requireNonNull(UnitFacts.day(row, "submitted")), UnitFacts.day(row, "filed_on"),
				row.getBoolean("reviewed"), row.getString("disposition"));
	}

	private static Traits traits(ResultSet row) throws SQLException {
		return new Traits(UnitFacts.orEmpty(row.getString("proposal_type")), row.getBoolean("collective"),
				UnitFacts.orEmpty(row.getString("category2")), UnitFacts.orEmpty(row.getString("time_mark")),
				row.getBoolean("key_case"), row.getBoolean("excellent"));
	}

	private static Lead lead(ResultSet row) throws SQLException {
		return new Lead(row.getString("proposer"), UnitFacts.orEmpty(row.getString("sector")),
				UnitFacts.orEmpty(row.getString("party")), UnitFacts.orEmpty(row.getString("committee")),
				UnitFacts.orEmpty(row.getString("plenary_group")));
	}

	/** What the page of the case says of it, by the same rule. */
	private static CaseFact.Outcome outcome(List<UnitFact> units, String rule) {
		List<CaseOutcome.OfUnit> answering = units.stream()
			.filter((unit) -> unit.live() && unit.answers())
			.map((unit) -> new CaseOutcome.OfUnit(unit.who().role().equals("MAIN"), unit.reply().replyClass(),
					CaseOutcome.worst(unit.verdicts()
						.stream()
						.filter((verdict) -> verdict.newest() && verdict.given())
						.map(UnitFact.Verdict::result))))
			.toList();
		CaseOutcome outcome = CaseOutcome.of(answering, rule);
		return new CaseFact.Outcome(outcome.replyClass(), outcome.result());
	}

}
