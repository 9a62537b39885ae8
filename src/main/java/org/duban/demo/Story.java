package org.duban.demo;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A proposal of the demo data set and how far it has come.
 *
 * @param key what other stories call it
 * @param journey name of its way in {@code journeys.json}
 * @param daysAgo days before the first start on which its way began
 * @param replyClass what the units reply
 * @param mainCase key of the story it is merged into
 */
record Story(String key, String title, String category, String proposer, List<PlannedUnit> units,
		List<String> situation, List<String> suggestions, String journey, int daysAgo, String replyClass,
		@Nullable String mainCase) {

	/**
	 * @param role MAIN, CO or SEPARATE
	 */
	record PlannedUnit(String unit, String role) {

	}

	String situationText() {
		return String.join("\n", this.situation);
	}

	/** Numbered, as a member types them. */
	String suggestionsText() {
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < this.suggestions.size(); i++) {
			text.append((i == 0) ? "" : "\n").append(i + 1).append(". ").append(this.suggestions.get(i));
		}
		return text.toString();
	}

}
