package org.duban.notification;

import java.time.Clock;
import java.time.LocalDate;

import org.duban.assignment.AssignmentFacts;
import org.duban.assignment.Assignments;
import org.duban.assignment.ReturnDecided;
import org.duban.assignment.UnitAssigned;
import org.duban.handling.ExtensionDecided;
import org.duban.handling.ObjectionSettled;
import org.duban.handling.OpinionMissed;
import org.duban.handling.ReplyDelivered;
import org.duban.handling.ReplyQuestioned;
import org.duban.handling.ReplyRefused;
import org.duban.parameter.Parameters;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** From assignment to the delivered reply: who is told what. */
@Component
class HandlingNotices {

	private final Postbox postbox;

	private final Recipients recipients;

	private final Assignments assignments;

	private final Parameters parameters;

	private final Clock clock;

	HandlingNotices(Postbox postbox, Recipients recipients, Assignments assignments, Parameters parameters,
			Clock clock) {
		this.postbox = postbox;
		this.recipients = recipients;
		this.assignments = assignments;
		this.parameters = parameters;
		this.clock = clock;
	}

	@EventListener
	void on(UnitAssigned event) {
		String kind = switch (event.role()) {
			case MAIN -> "assigned-main";
			case CO -> "assigned-co";
			case SEPARATE -> "assigned-separate";
		};
		this.postbox.tell(this.recipients.unit(event.unit(), "liaison"),
				Notice.of(kind, event.proposalId(), event.due().toString()));
	}

	@EventListener
	void on(ReturnDecided event) {
		AssignmentFacts unit = this.assignments.facts(event.assignmentId());
		this.postbox.tell(this.recipients.unit(unit.unit(), "liaison"),
				Notice.of(event.approved() ? "return-approved" : "return-refused", event.proposalId(), event.reason()));
	}

	@EventListener
	void on(ExtensionDecided event) {
		AssignmentFacts unit = this.assignments.facts(event.assignmentId());
		LocalDate until = event.until();
		Notice notice = (until != null) ? Notice.of("extension-approved", event.proposalId(), until.toString())
				: Notice.of("extension-refused", event.proposalId(), event.reason());
		this.postbox.tell(this.recipients.unit(unit.unit(), "handler", "liaison"), notice);
	}

	@EventListener
	void on(ReplyRefused event) {
		AssignmentFacts unit = this.assignments.facts(event.assignmentId());
		this.postbox.tell(this.recipients.unit(unit.unit(), "handler", "liaison"),
				Notice.of("reply-refused", event.proposalId(), event.reason()));
	}

	/** The main unit's leader coordinates what its co-handlers do not agree to. */
	@EventListener
	void on(ReplyQuestioned event) {
		AssignmentFacts unit = this.assignments.facts(event.assignmentId());
		this.postbox.tell(this.recipients.unit(unit.unit(), "leader", "handler"),
				Notice.of(event.objection() ? "reply-objected" : "reply-edited", event.proposalId(), event.unitName(),
						event.text()));
	}

	@EventListener
	void on(ObjectionSettled event) {
		event.units()
			.forEach((unit) -> this.postbox.tell(this.recipients.unit(unit, "leader", "handler"),
					Notice.of("objection-settled", event.proposalId(), event.reason())));
	}

	@EventListener
	void on(OpinionMissed event) {
		this.postbox.tell(this.recipients.unit(event.unit(), "liaison", "handler", "leader"),
				Notice.of("opinion-missed", event.proposalId()));
	}

	@EventListener
	void on(ReplyDelivered event) {
		AssignmentFacts unit = this.assignments.facts(event.assignmentId());
		int term = this.parameters.number("feedback.wd", LocalDate.now(this.clock));
		this.postbox.tell(this.recipients.allSigners(event.proposalId()), Notice.of("reply-delivered",
				event.proposalId(), unit.unitName(), event.replyClass(), String.valueOf(term)));
	}

}
