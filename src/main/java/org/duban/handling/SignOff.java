package org.duban.handling;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.duban.assignment.AssignmentFacts;
import org.duban.organisation.Units;
import org.duban.parameter.Parameters;
import org.duban.proposal.Cases;
import org.duban.workflow.Actor;
import org.duban.workflow.Options.Choice;
import org.duban.workflow.Outcome;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The units' chains of sign-off, and where in its chain a reply stands. */
@Component
class SignOff implements SignOffLevels {

	private final UnitSignOffRepository rows;

	private final Units units;

	private final Parameters parameters;

	private final Cases cases;

	private final ReplyDesk desk;

	private final ReplyHints hints;

	private final MessageSource texts;

	SignOff(UnitSignOffRepository rows, Units units, Parameters parameters, Cases cases, ReplyDesk desk,
			ReplyHints hints, MessageSource texts) {
		this.rows = rows;
		this.units = units;
		this.parameters = parameters;
		this.cases = cases;
		this.desk = desk;
		this.hints = hints;
		this.texts = texts;
	}

	@Override
	public int of(String unit) {
		return this.rows.findFirstByUnitOrderByIdDesc(unit)
			.map(UnitSignOff::levels)
			.orElseGet(() -> this.parameters.number("signoff.levels", this.desk.today()));
	}

	@Override
	@Transactional
	public Outcome change(String unit, int levels, Actor actor) {
		if (this.units.find(unit).isEmpty()) {
			return Outcome.refused("unit", "unknown-unit", unit);
		}
		if (!SignOffChain.allows(levels)) {
			return Outcome.refused("levels", "sign-off-levels", SignOffChain.FEWEST, SignOffChain.MOST);
		}
		this.rows.save(new UnitSignOff(unit, levels, this.desk.stamp(actor)));
		return Outcome.done();
	}

	/** What the process must know to go on with a reply after so many checks. */
	Map<String, Object> next(Reply reply) {
		AssignmentFacts assignment = this.desk.assignment(reply.assignmentId());
		SignOffChain chain = reply.chain(assignment.unit());
		Map<String, Object> variables = new HashMap<>();
		variables.put("checks", chain.checks() - reply.checked());
		variables.put("checkerGroup", chain.checkerAfter(reply.checked()));
		// Asked now, because the mark 重点 may have come since the unit got the case.
		variables.put("issuerGroup", chain.issuer(assignment, this.cases.facts(reply.proposalId()).key()));
		return variables;
	}

	/** Which step of how many the person at the form takes, and what to look at. */
	List<Choice> about(Reply reply) {
		List<Choice> about = new ArrayList<>();
		about.add(new Choice("",
				this.texts.getMessage("handling.sign-off.step",
						new Object[] { reply.checked() + 1, reply.signOffLevels() }, LocaleContextHolder.getLocale()),
				""));
		about.addAll(this.hints.of(reply));
		return about;
	}

}
