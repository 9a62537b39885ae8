package org.duban.report;

import java.time.LocalDate;
import java.util.List;

/**
 * A case with its texts, as it stands in a compilation.
 *
 * @param merged titles of the cases that were merged into it
 */
record CompiledCase(Listed listed, Origin origin, String units, String situation, String suggestions,
		List<String> merged, List<Answer> answers) {

	/**
	 * Where a case stands.
	 *
	 * @param group code of the category or unit it stands under
	 */
	record Listed(long id, String number, String title, String group) {

	}

	/**
	 * @param proposers all of them
	 * @param first with how many others
	 */
	record Origin(String proposers, String first, String category, LocalDate filed) {

	}

	/**
	 * A delivered reply.
	 *
	 * @param head unit, number, day and class
	 */
	record Answer(String head, String body) {

	}

}
