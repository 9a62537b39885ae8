package org.duban.proposal;

import java.util.List;

/**
 * Looks through a closed case for what belongs into its volume. Implemented by a room
 * that reads all others.
 */
public interface ArchiveInspector {

	/**
	 * @param code kebab-case; names the text {@code archive.<code>}
	 * @param found and expected how many there are and should be
	 */
	record Finding(String code, int found, int expected) {

		public boolean complete() {
			return this.found >= this.expected;
		}

	}

	List<Finding> findings(long proposalId);

}
