package org.duban.feedback;

import java.util.ArrayList;
import java.util.List;

import org.duban.workflow.Actor;
import org.duban.workflow.FieldError;
import org.jspecify.annotations.Nullable;

/** Who may answer a form, and what an answer needs. */
final class FeedbackRules {

	private FeedbackRules() {
	}

	static List<FieldError> refusals(Feedback feedback, GiveFeedback answer, Actor actor, boolean collective) {
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
		errors.addAll(content(answer, collective));
		return errors;
	}

	/** What an answer says must be whole. */
	static List<FieldError> content(GiveFeedback answer, boolean collective) {
		List<FieldError> errors = new ArrayList<>();
		if (dissatisfied(answer) && blank(answer.comment())) {
			errors.add(error("comment", "required"));
		}
		if (Boolean.FALSE.equals(answer.classAccepted()) && blank(answer.proposedClass())) {
			errors.add(error("proposedClass", "required"));
		}
		if (collective && answer.leaderReplied() == null) {
			errors.add(error("leaderReplied", "required"));
		}
		return errors;
	}

	private static boolean blank(@Nullable String text) {
		return text == null || text.isBlank();
	}

	private static boolean dissatisfied(GiveFeedback answer) {
		return List.of(Verdict.of(answer.attitude()), Verdict.of(answer.result())).contains(Verdict.DISSATISFIED);
	}

	private static FieldError error(String field, String code) {
		return new FieldError(field, code, List.of());
	}

}
