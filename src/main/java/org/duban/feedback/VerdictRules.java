package org.duban.feedback;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

import org.duban.parameter.Parameters;

import org.springframework.stereotype.Component;

/** What the parameters make of answers, of silence and of dissatisfaction. */
@Component
class VerdictRules {

	private final SecondHandlingRepository handlings;

	private final Parameters parameters;

	private final Clock clock;

	VerdictRules(SecondHandlingRepository handlings, Parameters parameters, Clock clock) {
		this.handlings = handlings;
		this.parameters = parameters;
		this.clock = clock;
	}

	Aggregate aggregate() {
		return Aggregate.named(this.parameters.text("feedback.aggregate", today()));
	}

	/** As what silence counts: as nothing or as 基本满意, whatever else is set. */
	Optional<Verdict> silence() {
		return Optional.of(this.parameters.text("feedback.silence", today()))
			.filter(Verdict.BASICALLY_SATISFIED.code()::equals)
			.map(Verdict::of);
	}

	/** As often as the parameter says; afterwards it is a dispute. */
	boolean mayRedo(long assignmentId) {
		return this.handlings.countByAssignmentIdAndDecision(assignmentId, "redo") < this.parameters.number("redo.max",
				today());
	}

	/** One talk settles it or not; a second one about the same reply does not. */
	boolean mayMediate(long assignmentId) {
		return this.handlings.countByAssignmentIdAndDecision(assignmentId, "mediated") == 0;
	}

	private LocalDate today() {
		return LocalDate.now(this.clock);
	}

}
