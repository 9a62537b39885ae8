package org.duban.document;

import org.duban.assignment.AssignmentFacts;
import org.duban.assignment.Assignments;
import org.duban.document.LetterWriter.Occasion;
import org.duban.document.Letters.Kind;
import org.duban.supervision.OrderIssued;
import org.duban.supervision.Reminders;
import org.duban.supervision.SummonsRecorded;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * 督办单 and 约谈记录 as papers, written in the transaction of what they tell.
 */
@Component
class SupervisionLetters {

	private final LetterWriter writer;

	private final Assignments assignments;

	SupervisionLetters(LetterWriter writer, Assignments assignments) {
		this.writer = writer;
		this.assignments = assignments;
	}

	@EventListener
	void on(OrderIssued event) {
		Reminders.Order order = event.order();
		this.writer.write(new Occasion(Kind.ORDER, "order", order.number(), order.assignmentId()), order.proposalId(),
				unit(order.assignmentId()), this.writer.text("clock." + event.kind()), this.writer.day(event.due()),
				this.writer.standing(event.remaining()), order.text(), this.writer.day(order.newDate()), event.by());
	}

	@EventListener
	void on(SummonsRecorded event) {
		this.writer.write(Occasion.of(Kind.SUMMONS, "summons", event.assignmentId()), event.proposalId(),
				unit(event.assignmentId()), this.writer.text("clock." + event.kind()), this.writer.day(event.due()),
				this.writer.standing(event.remaining()), this.writer.day(event.summons().heldOn()),
				event.summons().person(), event.summons().text(), event.by());
	}

	private String unit(@Nullable Long assignmentId) {
		if (assignmentId == null) {
			return this.writer.text("office");
		}
		AssignmentFacts facts = this.assignments.facts(assignmentId);
		return facts.unitName();
	}

}
