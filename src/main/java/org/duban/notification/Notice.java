package org.duban.notification;

import java.util.ArrayList;
import java.util.List;

/**
 * Something to tell: its kind names the text in the message bundle.
 *
 * @param kind kebab-case
 * @param details what the text takes besides number and title of the case, from {2} on
 */
record Notice(String kind, long proposalId, List<String> details) {

	Notice {
		details = List.copyOf(details);
	}

	static Notice of(String kind, long proposalId, String... details) {
		return new Notice(kind, proposalId, List.of(details));
	}

	Object[] arguments(String number, String title) {
		List<Object> all = new ArrayList<>();
		all.add(number);
		all.add(title);
		all.addAll(this.details);
		return all.toArray();
	}

}
