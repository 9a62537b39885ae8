package org.duban.notification;

import java.util.Locale;

import org.duban.assignment.AssignmentFacts;
import org.duban.assignment.Assignments;
import org.duban.assignment.SuggestionDecided;
import org.duban.assignment.UnitDoubled;
import org.duban.assignment.UnitRole;
import org.duban.assignment.UnitSucceeded;
import org.duban.assignment.UnitSuggested;
import org.duban.organisation.HandlingUnit;
import org.duban.organisation.Units;

import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Between units and offices: suggestions to add a unit, and cases that changed hands. */
@Component
class UnitNotices {

	private final Postbox postbox;

	private final Recipients recipients;

	private final Assignments assignments;

	private final Units units;

	private final MessageSource texts;

	UnitNotices(Postbox postbox, Recipients recipients, Assignments assignments, Units units, MessageSource texts) {
		this.texts = texts;
		this.postbox = postbox;
		this.recipients = recipients;
		this.assignments = assignments;
		this.units = units;
	}

	@EventListener
	void on(UnitSuggested event) {
		AssignmentFacts from = this.assignments.facts(event.assignmentId());
		this.postbox.tell(this.recipients.groups(from.officeGroup(), "clerk"), Notice.of("unit-suggested",
				event.proposalId(), from.unitName(), name(event.suggested()), event.reason()));
	}

	@EventListener
	void on(SuggestionDecided event) {
		AssignmentFacts to = this.assignments.facts(event.assignmentId());
		this.postbox.tell(this.recipients.unit(to.unit(), "liaison"),
				Notice.of(event.accepted() ? "suggestion-accepted" : "suggestion-declined", event.proposalId(),
						name(event.suggested()), event.answer()));
	}

	@EventListener
	void on(UnitSucceeded event) {
		this.postbox.tell(this.recipients.unit(event.unit(), "liaison"),
				Notice.of("unit-succeeded", event.proposalId(), event.oldName(), event.newName()));
		this.postbox.tell(this.recipients.proposer(event.proposalId()),
				Notice.of("unit-succeeded", event.proposalId(), event.oldName(), event.newName()));
	}

	@EventListener
	void on(UnitDoubled event) {
		AssignmentFacts part = this.assignments.facts(event.assignmentId());
		Notice notice = Notice.of("unit-doubled", event.proposalId(), part.unitName(), role(event.keptRole()),
				role(event.droppedRole()));
		this.postbox.tell(this.recipients.groups(part.officeGroup(), "clerk"), notice);
		this.postbox.tell(this.recipients.unit(event.unit(), "liaison"), notice);
	}

	private String role(UnitRole role) {
		return this.texts.getMessage("role." + role, null, Locale.SIMPLIFIED_CHINESE);
	}

	private String name(String unit) {
		return this.units.find(unit).map(HandlingUnit::name).orElse(unit);
	}

}
