package org.duban.excellence;

import java.util.List;
import java.util.Optional;

import org.duban.workflow.Actor;
import org.duban.workflow.FieldError;
import org.duban.workflow.OpenTask;
import org.duban.workflow.StandInRule;

import org.springframework.stereotype.Component;

/** What an expert thinks is no work that a colleague could do, or see. */
@Component
class OwnHand implements StandInRule {

	private static final String SCORE = "score-proposal";

	@Override
	public boolean keptToOneself(String taskKey) {
		return taskKey.equals(SCORE);
	}

	@Override
	public Optional<FieldError> objection(OpenTask task, Actor colleague) {
		return task.key().equals(SCORE) ? Optional.of(new FieldError("", "excellent-own-hand", List.of()))
				: Optional.empty();
	}

}
