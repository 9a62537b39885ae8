package org.duban.feedback;

import java.util.ArrayList;
import java.util.List;

import org.duban.workflow.Actor;
import org.duban.workflow.FieldError;

/** Who may answer a form, and what an answer needs. */
final class FeedbackRules {

	private FeedbackRules() {
	}

	static List<FieldError> refusals(Feedback feedback, GiveFeedback answer, Actor actor) {
		if (actor.unit() != null) {
			return List.of(error("", "unit-may-not-answer"));
		}
		boolean own = actor.username().equals(feedback.signer());
		if (!own && !actor.is("clerk")) {
			return List.of(error("", "not-the-signer"));
		}
		if (!feedback.open()) {
			return List.of(error("", "feedback-closed"));
		}
		List<FieldError> errors = new ArrayList<>();
		if (!own && answer.scan() == null) {
			errors.add(error("scan", "scan-required"));
		}
		if (dissatisfied(answer) && (answer.comment() == null || answer.comment().isBlank())) {
			errors.add(error("comment", "required"));
		}
		return errors;
	}

	private static boolean dissatisfied(GiveFeedback answer) {
		return List.of(Verdict.of(answer.attitude()), Verdict.of(answer.result())).contains(Verdict.DISSATISFIED);
	}

	private static FieldError error(String field, String code) {
		return new FieldError(field, code, List.of());
	}

}
