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
	 * @param open what is not done, one by one, where each has a way of its own
	 */
	record Finding(String code, int found, int expected, List<Open> open) {

		public Finding(String code, int found, int expected) {
			this(code, found, expected, List.of());
		}

		public boolean complete() {
			return this.found >= this.expected;
		}

	}

	/**
	 * Something that is not done, whose turn it is and what becomes of it.
	 *
	 * @param code names the text {@code archive.<code>}, with its name as first argument
	 */
	record Open(String code, String name, List<String> more) {

	}

	List<Finding> findings(long proposalId);

}
