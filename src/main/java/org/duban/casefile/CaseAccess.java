package org.duban.casefile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.duban.document.CaseVisibility;
import org.duban.document.Letters;
import org.duban.proposal.Cases;
import org.duban.workflow.Actor;
import org.duban.workflow.StandIns;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Who may see a case, in one place and in SQL, so that a list and a single case can never
 * disagree. A draft is its author's; a unit sees what it was given and still has; an
 * office sees its channel; the three administrators see none.
 */
@Component
class CaseAccess implements CaseVisibility {

	private static final List<String> ALL_CASES = List.of("clerk", "committee-chair", "committee", "leader",
			"supervisor");

	/** Who reads all that belongs to no case. */
	private static final List<String> LOOSE = List.of("party-office", "supervisor");

	/** A condition on {@code proposal p} with its arguments. */
	record Condition(String sql, List<Object> arguments) {

	}

	private final JdbcTemplate jdbc;

	private final Cases cases;

	private final StandIns standIns;

	CaseAccess(JdbcTemplate jdbc, Cases cases, StandIns standIns) {
		this.jdbc = jdbc;
		this.cases = cases;
		this.standIns = standIns;
	}

	@Override
	public boolean maySee(Actor actor, long proposalId) {
		Condition condition = visibleTo(actor);
		List<Object> arguments = new ArrayList<>(condition.arguments());
		arguments.add(proposalId);
		Integer found = this.jdbc.queryForObject(
				"select count(*) from proposal p where (" + condition.sql() + ") and p.id = ?", Integer.class,
				arguments.toArray());
		return found != null && found > 0;
	}

	@Override
	public Set<Long> visible(Actor actor, Collection<Long> proposals) {
		if (proposals.isEmpty()) {
			return Set.of();
		}
		Condition condition = visibleTo(actor);
		List<Object> arguments = new ArrayList<>(condition.arguments());
		arguments.addAll(proposals);
		String places = String.join(", ", Collections.nCopies(proposals.size(), "?"));
		return new HashSet<>(this.jdbc.queryForList(
				"select p.id from proposal p where (" + condition.sql() + ") and p.id in (" + places + ")", Long.class,
				arguments.toArray()));
	}

	@Override
	public boolean maySee(Actor actor, Letters.Letter letter) {
		Long proposalId = letter.proposalId();
		if (proposalId == null) {
			Long matterId = letter.matterId();
			return matterId != null && people(actor).anyMatch((person) -> seesLetterOf(matterId, person));
		}
		return maySee(actor, proposalId)
				&& Reader.of(actor, this.cases.facts(proposalId)).seesLetter(letter, toUnitOf(actor, letter));
	}

	/**
	 * A paper to the unit of what belongs to no case is between the unit, the party
	 * office and the supervisors.
	 */
	private boolean seesLetterOf(long matterId, Actor actor) {
		String unit = actor.unit();
		return LOOSE.stream().anyMatch(actor::is) || (unit != null && this.jdbc
			.queryForList("select id from party_item where id = ? and unit_code = ?", Long.class, matterId, unit)
			.contains(matterId));
	}

	/** Who is looking, and for whom. */
	private Stream<Actor> people(Actor actor) {
		return Stream.concat(Stream.of(actor), this.standIns.lenders(actor.username()).stream());
	}

	private boolean toUnitOf(Actor actor, Letters.Letter letter) {
		if (actor.unit() == null || letter.assignmentId() == null) {
			return false;
		}
		Integer own = this.jdbc.queryForObject("select count(*) from assignment where id = ? and unit = ?",
				Integer.class, letter.assignmentId(), actor.unit());
		return own != null && own > 0;
	}

	/** What the actor sees, and what those see for whom the actor stands in. */
	Condition visibleTo(Actor actor) {
		List<String> any = new ArrayList<>();
		List<Object> arguments = new ArrayList<>();
		people(actor).forEach((person) -> {
			Condition own = visibleToOne(person);
			any.add("(" + own.sql() + ")");
			arguments.addAll(own.arguments());
		});
		return new Condition(String.join(" or ", any), arguments);
	}

	private Condition visibleToOne(Actor actor) {
		List<String> any = new ArrayList<>();
		List<Object> arguments = new ArrayList<>();
		addSigners(actor.username(), any, arguments);
		if (ALL_CASES.stream().anyMatch(actor::is)) {
			any.add("p.state not in ('DRAFT', 'COSIGN')");
		}
		if (actor.is("clerk")) {
			// The invited may answer on paper, which the clerk enters.
			any.add("p.state = 'COSIGN'");
		}
		if (actor.is("reviewer")) {
			any.add("exists (select 1 from review_round r where r.proposal_id = p.id and ? in (r.reviewer1, r.reviewer2))");
			arguments.add(actor.username());
		}
		for (String office : List.of("gov-office", "party-office")) {
			if (actor.is(office)) {
				any.add("exists (select 1 from assignment_plan l where l.proposal_id = p.id and l.office_group = ?)");
				arguments.add(office);
				any.add("exists (select 1 from assignment a where a.proposal_id = p.id and a.office_group = ?)");
				arguments.add(office);
			}
		}
		if (actor.is("party-office")) {
			any.add("exists (select 1 from party_item i where i.proposal_id = p.id)");
		}
		if (actor.unit() != null) {
			addUnit(actor.unit(), any, arguments);
		}
		return new Condition(String.join(" or ", any), arguments);
	}

	private static void addSigners(String username, List<String> any, List<Object> arguments) {
		any.add("p.proposer = ?");
		arguments.add(username);
		any.add("p.entered_by = ?");
		arguments.add(username);
		any.add("exists (select 1 from cosigner c where c.proposal_id = p.id and c.member = ?"
				+ " and c.state in ('INVITED', 'ACCEPTED', 'RECONFIRM'))");
		arguments.add(username);
		// Colleagues of one organisation write its drafts together.
		any.add("p.collective = true and exists (select 1 from collective_operator o"
				+ " where o.username = ? and o.body_code = p.organisation)");
		arguments.add(username);
		any.add("p.state not in ('DRAFT', 'COSIGN') and exists (select 1 from collective_operator o"
				+ " where o.username = ? and (o.body_code = p.organisation"
				+ " or concat(',', p.joint_organisations, ',') like concat('%,', o.body_code, ',%')))");
		arguments.add(username);
		// Who was merged into a case is asked about its reply too.
		any.add("exists (select 1 from proposal m where m.main_case_id = p.id and (m.proposer = ?"
				+ " or exists (select 1 from cosigner c where c.proposal_id = m.id and c.member = ?"
				+ " and c.state = 'ACCEPTED')))");
		arguments.add(username);
		arguments.add(username);
	}

	private static void addUnit(String unit, List<String> any, List<Object> arguments) {
		any.add("exists (select 1 from assignment a where a.proposal_id = p.id and a.unit = ?"
				+ " and a.state not in ('REASSIGNED', 'CANCELLED'))");
		arguments.add(unit);
		any.add("exists (select 1 from reference_letter l where l.proposal_id = p.id and l.unit = ?"
				+ " and l.state <> 'CANCELLED')");
		arguments.add(unit);
		// Before assignment only while it is asked for its opinion.
		any.add("p.state = 'PRE_ASSIGNED' and exists (select 1 from assignment_plan l where l.proposal_id = p.id"
				+ " and l.unit = ? and l.active = true)");
		arguments.add(unit);
	}

}
