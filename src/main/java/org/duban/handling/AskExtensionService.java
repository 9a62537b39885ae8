package org.duban.handling;

import java.util.List;
import java.util.Optional;

import org.duban.assignment.AssignmentFacts;
import org.duban.assignment.AssignmentState;
import org.duban.assignment.UnitHandling;
import org.duban.workflow.ActService;
import org.duban.workflow.Actor;
import org.duban.workflow.FieldError;
import org.duban.workflow.Outcome;

import org.springframework.stereotype.Component;

@Component
class AskExtensionService implements ActService<AskExtension> {

	private final Extensions extensions;

	private final ReplyDesk desk;

	private final UnitHandling unitHandling;

	AskExtensionService(Extensions extensions, ReplyDesk desk, UnitHandling unitHandling) {
		this.extensions = extensions;
		this.desk = desk;
		this.unitHandling = unitHandling;
	}

	@Override
	public Class<AskExtension> command() {
		return AskExtension.class;
	}

	@Override
	public Subject subject() {
		return Subject.ASSIGNMENT;
	}

	/**
	 * Why it may be too late or used up is said when it is asked for. Who has not signed
	 * may still return the case, and then nobody could decide the request.
	 */
	@Override
	public boolean allowed(long assignmentId, Actor actor) {
		AssignmentFacts assignment = this.desk.assignment(assignmentId);
		return own(assignment, actor) && atWork(assignment) && this.extensions.rule(assignment).isPresent();
	}

	private static boolean atWork(AssignmentFacts assignment) {
		return assignment.state().compareTo(AssignmentState.SIGNED) >= 0;
	}

	private static boolean own(AssignmentFacts assignment, Actor actor) {
		String unit = "unit-" + assignment.unit();
		return actor.is(unit + "-liaison") || actor.is(unit + "-handler");
	}

	@Override
	public Outcome act(long assignmentId, AskExtension command, Actor actor) {
		AssignmentFacts assignment = this.desk.assignment(assignmentId);
		if (!own(assignment, actor)) {
			return Outcome.refused("", "not-your-unit");
		}
		if (this.extensions.open(assignmentId).isPresent()) {
			return Outcome.refused("", "extension-undecided");
		}
		if (this.extensions.usedUp(assignmentId)) {
			return Outcome.refused("", "extension-used-up");
		}
		Optional<ExtensionRule> rule = this.extensions.rule(assignment);
		if (rule.isEmpty()) {
			return Outcome.refused("", "no-reply-clock");
		}
		if (!rule.get().askedInTime(this.desk.today())) {
			return Outcome.refused("", "extension-too-late", rule.get().askBy().toString());
		}
		Optional<FieldError> refusal = rule.get().refusal(command.until());
		return refusal.isPresent() ? new Outcome.Refused(List.of(refusal.get())) : ask(assignment, command, actor);
	}

	private Outcome ask(AssignmentFacts assignment, AskExtension command, Actor actor) {
		this.extensions.ask(new ExtensionRequest(assignment, command, this.desk.stamp(actor)));
		boolean waiting = this.unitHandling.tell(assignment.id(), "extension-asked");
		return waiting ? Outcome.done() : Outcome.refused("", "no-reply-clock");
	}

}
