package org.duban.assignment;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

import org.duban.deadline.ClockKind;
import org.duban.deadline.ClockSubject;
import org.duban.deadline.TermRule;
import org.duban.parameter.Parameters;
import org.duban.proposal.Cases;

import org.springframework.stereotype.Component;

/**
 * How long a unit has for its reply: months by the kind of proposal, for plenary ones a
 * fixed day of the year if one is set, and some days more for a unit with many cases.
 */
@Component
class ReplyTerm implements TermRule {

	private static final Set<AssignmentState> DONE = EnumSet.of(AssignmentState.OPINION_SENT, AssignmentState.DELIVERED,
			AssignmentState.REASSIGNED, AssignmentState.CANCELLED);

	private final AssignmentRepository assignments;

	private final Cases cases;

	private final Parameters parameters;

	ReplyTerm(AssignmentRepository assignments, Cases cases, Parameters parameters) {
		this.assignments = assignments;
		this.cases = cases;
		this.parameters = parameters;
	}

	/** More days, and why. */
	record Bonus(int days, long cases) {

		String basis() {
			return "；在办 " + this.cases + " 件，增加 " + this.days + " 日，依据:系统参数 bigunit.bonus";
		}

	}

	@Override
	public Optional<Length> length(ClockKind kind, ClockSubject subject, LocalDate from) {
		return (kind != ClockKind.REPLY) ? Optional.empty() : Optional
			.of(new Length(plenary(subject.proposalId()) ? "reply.months.plenary" : "reply.months.offsession", from));
	}

	@Override
	public Set<String> parameters() {
		return Set.of("reply.months.plenary", "reply.months.offsession");
	}

	/** The day for all replies to plenary proposals, as long as it is still to come. */
	Optional<LocalDate> fixedDate(Assignment assignment, LocalDate today) {
		String day = this.parameters.text("reply.fixed.date", today).strip();
		if (day.isEmpty() || day.equals("none") || !plenary(assignment.proposalId())) {
			return Optional.empty();
		}
		return Optional.of(MonthDay.parse("--" + day).atYear(today.getYear())).filter((date) -> date.isAfter(today));
	}

	Optional<Bonus> bonus(Assignment assignment, LocalDate today) {
		if (!this.parameters.flag("bigunit.bonus", today)) {
			return Optional.empty();
		}
		long cases = this.assignments.countByUnitAndStateNotIn(assignment.unit(), DONE);
		if (cases >= this.parameters.number("bigunit.most.cases", today)) {
			return Optional.of(new Bonus(this.parameters.number("bigunit.most.days", today), cases));
		}
		return (cases >= this.parameters.number("bigunit.many.cases", today))
				? Optional.of(new Bonus(this.parameters.number("bigunit.many.days", today), cases)) : Optional.empty();
	}

	private boolean plenary(long proposalId) {
		return this.cases.facts(proposalId).plenary();
	}

}
