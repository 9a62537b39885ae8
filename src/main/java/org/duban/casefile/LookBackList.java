package org.duban.casefile;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

import org.duban.parameter.Parameters;
import org.duban.workflow.Actor;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Looking back (回头看): what was promised in a year and what became of it, how reliable
 * units are, and which cases closed as solved are looked at again.
 */
@Component
@Transactional(readOnly = true)
public class LookBackList {

	private static final List<String> READERS = List.of("clerk", "committee-chair", "committee", "leader", "supervisor",
			"gov-office", "party-office");

	private static final int WHOLE = 100;

	private final JdbcClient jdbc;

	private final Parameters parameters;

	private final Clock clock;

	LookBackList(JdbcClient jdbc, Parameters parameters, Clock clock) {
		this.jdbc = jdbc;
		this.parameters = parameters;
		this.clock = clock;
	}

	/** One promise of a year's cases; the first date stays beside the one in force. */
	public record Promise(long proposalId, @Nullable String caseNo, String title, String unitName, String promise,
			String responsible, LocalDate originalOn, LocalDate plannedOn, String state,
			@Nullable LocalDate settledOn) {
	}

	/**
	 * How many of a unit's promises of a session are kept. Due is what was settled or
	 * whose date has passed; the rate is kept of due, in per cent, and null as long as
	 * nothing is due.
	 */
	public record Rate(String unit, String unitName, int promised, int due, int kept) {

		public @Nullable Integer percent() {
			return (this.due == 0) ? null : this.kept * WHOLE / this.due;
		}

	}

	/** A case closed as solved that the year's sample picks. */
	public record Sampled(long proposalId, @Nullable String caseNo, String title, LocalDate closedOn, boolean checked) {
	}

	/** The year before this one, if none is asked for. */
	public int year(@Nullable Integer asked) {
		return (asked != null) ? asked : LocalDate.now(this.clock).getYear() - 1;
	}

	public List<Promise> promises(int year, Actor actor) {
		requireReader(actor);
		return this.jdbc.sql("""
				select c.proposal_id, p.case_no, p.title, a.unit_name, c.promise, c.responsible, c.original_on,
				 c.planned_on, c.state, c.settled_on
				from commitment c join proposal p on p.id = c.proposal_id join assignment a on a.id = c.assignment_id
				where p.year_no = ? order by p.case_no, c.id""").param(year).query(Promise.class).list();
	}

	public List<Rate> rates(int term, int session, Actor actor) {
		requireReader(actor);
		return this.jdbc.sql("""
				select a.unit, max(a.unit_name) as unit_name, count(*) as promised,
				 sum(case when c.state in ('KEPT', 'FAILED') or c.planned_on < ? then 1 else 0 end) as due,
				 sum(case when c.state = 'KEPT' then 1 else 0 end) as kept
				from commitment c join proposal p on p.id = c.proposal_id join assignment a on a.id = c.assignment_id
				where p.term_no = ? and p.session_no = ? and c.state <> 'DROPPED'
				group by a.unit order by a.unit""")
			.params(LocalDate.now(this.clock), term, session)
			.query(Rate.class)
			.list();
	}

	/** Every n-th case by its number, so that everyone gets the same sample. */
	public List<Sampled> sample(int year, Actor actor) {
		requireReader(actor);
		List<Sampled> closed = this.jdbc.sql("""
				select p.id as proposal_id, p.case_no, p.title, p.closed_on,
				 exists (select 1 from look_back_check k where k.proposal_id = p.id) as checked
				from proposal p where p.year_no = ? and p.state in ('CLOSED', 'ARCHIVED') and p.closed_on is not null
				and exists (select 1 from reply r where r.proposal_id = p.id and r.delivered_on is not null
				 and r.reply_class = 'A')
				and not exists (select 1 from commitment c where c.proposal_id = p.id) order by p.case_no, p.id""")
			.param(year)
			.query(Sampled.class)
			.list();
		int percent = this.parameters.number("lookback.sample.percent", LocalDate.now(this.clock));
		if (percent <= 0) {
			return List.of();
		}
		return IntStream.range(0, closed.size())
			.filter((i) -> i * percent / WHOLE != (i - 1) * percent / WHOLE || i == 0)
			.mapToObj(closed::get)
			.toList();
	}

	private static void requireReader(Actor actor) {
		if (READERS.stream().noneMatch(actor::is)) {
			throw new AccessDeniedException("Not for " + actor.username());
		}
	}

}
