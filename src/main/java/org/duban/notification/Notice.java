package org.duban.notification;

import java.util.ArrayList;
import java.util.List;

import org.duban.deadline.ClockSubject;
import org.jspecify.annotations.Nullable;

/**
 * Something to tell: its kind names the text in the message bundle.
 *
 * @param kind kebab-case
 * @param proposalId the case, or null where it is about
 * @param matterId one of the {@link org.duban.workflow.LooseMatters}
 * @param reminderId row of the reminder ledger that it tells of, if any
 * @param details what the text takes besides number and title of the case, from {2} on
 */
record Notice(String kind, @Nullable Long proposalId, @Nullable Long matterId, @Nullable Long reminderId,
		List<String> details) {

	Notice {
		details = List.copyOf(details);
	}

	static Notice of(String kind, long proposalId, String... details) {
		return new Notice(kind, proposalId, null, null, List.of(details));
	}

	/** About a case, or about the matter that is none's. */
	static Notice of(String kind, @Nullable Long proposalId, long matterId, String... details) {
		return new Notice(kind, proposalId, (proposalId != null) ? null : Long.valueOf(matterId), null,
				List.of(details));
	}

	static Notice of(String kind, ClockSubject subject, String... details) {
		return of(kind, subject.caseId(), subject.id(), details);
	}

	/** The same as what a row of the reminder ledger was told with. */
	Notice ofReminder(long id) {
		return new Notice(this.kind, this.proposalId, this.matterId, id, this.details);
	}

	Object[] arguments(String number, String title) {
		List<Object> all = new ArrayList<>();
		all.add(number);
		all.add(title);
		all.addAll(this.details);
		return all.toArray();
	}

}
