package org.duban.casefile;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.duban.member.Session;
import org.duban.parameter.Parameters;
import org.duban.workflow.Actor;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Candidates and key proposals of a session, the best scored first. */
@Component
@Transactional(readOnly = true)
public class KeyProposalList {

	private static final List<String> READERS = List.of("clerk", "committee-chair", "committee", "leader", "supervisor",
			"gov-office", "party-office");

	private final JdbcTemplate jdbc;

	private final CaseAccess access;

	private final KeyParts parts;

	private final Parameters parameters;

	private final Clock clock;

	KeyProposalList(JdbcTemplate jdbc, CaseAccess access, KeyParts parts, Parameters parameters, Clock clock) {
		this.jdbc = jdbc;
		this.access = access;
		this.parts = parts;
		this.parameters = parameters;
		this.clock = clock;
	}

	/**
	 * How much of a session is chosen.
	 *
	 * @param disputes how many of what is marked came from a dispute; they count like the
	 * others
	 * @param percent the most that may be
	 */
	public record Share(long filed, long marked, long disputes, int percent) {

	}

	public Share share(Session session, Actor actor) {
		requireReader(actor);
		return this.jdbc
			.query("""
					select count(*) as filed, coalesce(sum(case when p.key_mark then 1 else 0 end), 0) as marked,
					 coalesce(sum(case when p.key_mark and k.origin = 'DISPUTE' then 1 else 0 end), 0) as disputes
					from proposal p left join key_case k on k.proposal_id = p.id where p.term_no = ? and p.session_no = ? and p.case_no is not null""",
					(row, number) -> new Share(row.getLong("filed"), row.getLong("marked"), row.getLong("disputes"),
							this.parameters.number("key.share.max", LocalDate.now(this.clock))),
					session.term(), session.no())
			.get(0);
	}

	/** An office sees those of its channel. */
	public List<Map<String, @Nullable Object>> of(Session session, Actor actor) {
		requireReader(actor);
		CaseAccess.Condition visible = this.access.visibleTo(actor);
		List<Object> arguments = new ArrayList<>(List.of(session.term(), session.no()));
		arguments.addAll(visible.arguments());
		return this.jdbc.query("""
				select k.*, p.case_no, p.title, p.state as case_state from key_case k
				join proposal p on p.id = k.proposal_id
				where p.term_no = ? and p.session_no = ? and (""" + visible.sql() + """
				) order by case k.state when 'CANDIDATE' then 1 when 'DECLINED' then 3 when 'ENDED' then 4 else 0 end,
				 coalesce(k.attention + k.accuracy + k.feasibility + k.representative, 0) desc, k.id""",
				(row, number) -> {
					Map<String, @Nullable Object> shown = new LinkedHashMap<>();
					shown.put("proposalId", row.getLong("proposal_id"));
					shown.put("caseNo", row.getString("case_no"));
					shown.put("title", row.getString("title"));
					shown.put("caseState", row.getString("case_state"));
					shown.putAll(this.parts.shown(row, true));
					return shown;
				}, arguments.toArray());
	}

	private static void requireReader(Actor actor) {
		if (READERS.stream().noneMatch(actor::is)) {
			throw new AccessDeniedException("Not for " + actor.username());
		}
	}

}
