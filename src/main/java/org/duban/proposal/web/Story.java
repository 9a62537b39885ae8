package org.duban.proposal.web;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One line of what happened to a case.
 *
 * @param key message {@code member.story.<key>}
 * @param what its argument: a unit, a class; may be empty
 */
record Story(LocalDate on, String key, String what) {

	/** Everything the signer may know, the oldest first. */
	static List<Story> of(long id, String signer, MemberCases rows) {
		List<Story> story = new ArrayList<>();
		MemberCases.Dates dates = rows.dates(id);
		add(story, dates.createdAt(), "created", "");
		add(story, dates.submittedAt(), "submitted", "");
		rows.notices(id).forEach((notice) -> add(story, notice.at(), notice.kind(), ""));
		add(story, dates.filedOn(), "filed", "");
		rows.units(id).forEach((unit) -> add(story, unit.assignedOn(), "assigned", unit.unitName()));
		rows.contacts(id).forEach((contact) -> add(story, contact.heldOn(), "contact", contact.unitName()));
		rows.replies(id).forEach((reply) -> add(story, reply.deliveredOn(), "replied", reply.unitName()));
		rows.feedback(id, signer).forEach((given) -> add(story, given.answeredAt(), "feedback", given.unitName()));
		add(story, dates.closedOn(), "closed", "");
		add(story, dates.archivedOn(), "archived", "");
		story.sort(Comparator.comparing(Story::on));
		return story;
	}

	private static void add(List<Story> story, @Nullable LocalDateTime at, String key, String what) {
		add(story, (at != null) ? at.toLocalDate() : null, key, what);
	}

	private static void add(List<Story> story, @Nullable LocalDate on, String key, String what) {
		if (on != null) {
			story.add(new Story(on, key, what));
		}
	}

}
