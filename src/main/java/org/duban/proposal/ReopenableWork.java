package org.duban.proposal;

import java.util.Optional;

/**
 * Finds the unit's work that can be taken up again. Implemented by who knows the units.
 */
public interface ReopenableWork {

	/** Id of the work of a main or separate unit that still stands under the case. */
	Optional<Long> of(long proposalId, String unit);

}
