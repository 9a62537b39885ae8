package org.duban.workflow;

import java.util.Optional;

/**
 * What a stand-in may not do although the person stood in for might: the two are two
 * persons to every rule that keeps people apart.
 */
public interface StandInRule {

	/** Why the colleague may not answer this task for another. */
	Optional<FieldError> objection(OpenTask task, Actor colleague);

	/** Whether no colleague sees tasks of the kind, whoever stands in for whom. */
	default boolean keptToOneself(String taskKey) {
		return false;
	}

	/** Why the colleague may not do this act for another. */
	default Optional<FieldError> objection(ActService.Subject subject, long id, Actor colleague) {
		return Optional.empty();
	}

}
