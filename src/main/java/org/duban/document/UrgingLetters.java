package org.duban.document;

import java.util.List;

import org.duban.account.Accounts;
import org.duban.assignment.AssignmentFacts;
import org.duban.assignment.Assignments;
import org.duban.document.LetterWriter.Occasion;
import org.duban.document.Letters.Kind;
import org.duban.supervision.LevelReached;
import org.duban.supervision.UnitClocks;
import org.duban.supervision.UnitUrged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * From the second level on a reminder is a paper (催办单), and so is what is urged by hand.
 */
@Component
class UrgingLetters {

	private static final int FIRST_WRITTEN_LEVEL = 2;

	private final LetterWriter writer;

	private final Assignments assignments;

	private final Accounts accounts;

	UrgingLetters(LetterWriter writer, Assignments assignments, Accounts accounts) {
		this.writer = writer;
		this.assignments = assignments;
		this.accounts = accounts;
	}

	@EventListener
	void on(LevelReached event) {
		Long proposalId = event.subject().caseId();
		if (event.level() < FIRST_WRITTEN_LEVEL) {
			return;
		}
		if (proposalId == null) {
			// The party office does not write to itself.
			if (UnitClocks.isUnits(event.kind())) {
				this.writer.writeOfMatter(Occasion.of(Kind.URGE, "urge-item"), event.subject().id(),
						this.writer.text("clock." + event.kind()), this.writer.day(event.due()),
						this.writer.standing(event.remaining()));
			}
			return;
		}
		this.writer.write(Occasion.of(Kind.URGE, "urge-" + event.level(), event.subject().assignmentId()), proposalId,
				addressee(event), this.writer.text("clock." + event.kind()), this.writer.day(event.due()),
				this.writer.standing(event.remaining()));
	}

	@EventListener
	void on(UnitUrged event) {
		Long part = event.subject().assignmentId();
		if (part == null) {
			this.writer.writeOfMatter(Occasion.of(Kind.URGE, "urge-item-hand"), event.subject().id(), event.text(),
					event.by());
			return;
		}
		AssignmentFacts facts = this.assignments.facts(part);
		this.writer.write(Occasion.of(Kind.URGE, "urge-hand", part), facts.proposalId(), facts.unitName(),
				this.writer.text("role." + facts.role()), event.text(), event.by());
	}

	private String addressee(LevelReached event) {
		Long assignment = event.subject().assignmentId();
		if (assignment != null) {
			return this.assignments.facts(assignment).unitName();
		}
		List<String> names = event.recipients()
			.stream()
			.map((name) -> this.accounts.name(name))
			.distinct()
			.limit(10)
			.toList();
		return names.isEmpty() ? this.writer.text("office") : String.join("、", names);
	}

}
