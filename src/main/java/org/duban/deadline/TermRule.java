package org.duban.deadline;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * Gives some cases another term than the kind's own, e.g. plenary proposals. Implemented
 * by rooms that know the case.
 */
public interface TermRule {

	/**
	 * @param parameter name of the parameter with the length; its suffix is the unit
	 * @param dayZero from when it is counted
	 */
	record Length(String parameter, LocalDate dayZero) {
	}

	Optional<Length> length(ClockKind kind, ClockSubject subject, LocalDate from);

	/** Names of the parameters that the rule may answer with. */
	Set<String> parameters();

}
