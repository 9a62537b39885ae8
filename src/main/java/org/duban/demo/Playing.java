package org.duban.demo;

import java.util.Map;

/**
 * A story that is being played.
 *
 * @param no position among the stories; makes the texts vary
 * @param ids of all stories' proposals by story key
 */
record Playing(Story story, int no, Map<String, Long> ids) {

	long proposalId() {
		return id(this.story.key());
	}

	long mainCaseId() {
		return id((this.story.mainCase() != null) ? this.story.mainCase() : "");
	}

	private long id(String key) {
		Long id = this.ids.get(key);
		if (id == null) {
			throw new IllegalStateException(this.story.key() + " needs a case that has not begun: " + key);
		}
		return id;
	}

}
