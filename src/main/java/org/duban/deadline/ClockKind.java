package org.duban.deadline;

import java.util.List;
import java.util.Optional;

/**
 * The clocks of the life cycle. Each takes its length from a parameter; the unit is part
 * of the kind because the field counts each of them in its own way.
 */
public enum ClockKind {

	COSIGN("cosign.days", List.of("answer-invitation")), FIRST_REVIEW("review.first.wd", List.of("first-review")),
	SECOND_REVIEW("review.second.wd", List.of("second-review")),
	FILING_DECISION("review.final.wd", List.of("decide-filing")), RETURN_EDIT("return.edit.days", List.of("revise")),
	NOT_FILED_NOTICE("notfiled.notify.wd", List.of("choose-disposition")),
	CONSENT("consent.wd", List.of("consent-to-conversion")), RECONSIDER("reconsider.wd", List.of("reconsider")),
	ASSIGN("assign.offsession.wd", List.of("propose-units", "settle-assignment", "approve-assignment")),
	PRE_ASSIGNMENT("preassign.wd", List.of("pre-assignment-opinion")), SIGN("sign.wd", List.of("sign-for")),
	RETURN_DECISION("return.decide.wd", List.of("decide-return")),
	FIRST_CONTACT("contact.first.wd", List.of("record-contact")), CO_OPINION("coop.days", List.of("co-opinion")),
	REPLY("reply.months", List.of("draft-reply", "check-reply", "issue-reply")),
	REDO("redo.days", List.of("draft-reply", "check-reply", "issue-reply")),
	COUNTERSIGN("countersign.wd", List.of("countersign")), REPLY_AUDIT("reply.audit.wd", List.of("audit-reply")),
	DELIVERY("deliver.wd", List.of("deliver-reply")), EXTENSION_DECISION("ext.decide.wd", List.of("decide-extension")),
	FEEDBACK("feedback.wd", List.of("give-feedback")),
	REDO_DECISION("redo.decide.wd", List.of("verify-dissatisfaction")),
	DISPUTE("dispute.wd", List.of("settle-dispute")), COMMITMENT("track.first.days", List.of("report-progress")),
	PROGRESS_CHECK("track.verify.wd", List.of("verify-progress")),
	SUPERVISION_ORDER("order.wd", List.of("issue-supervision-order")),
	EXPLANATION("explain.wd", List.of("explain-delay")), SUMMONS("summons.wd", List.of("record-summons")),
	ARCHIVE("archive.days", List.of("archive-check"));

	private final String parameter;

	private final List<String> tasks;

	ClockKind(String parameter, List<String> tasks) {
		this.parameter = parameter;
		this.tasks = tasks;
	}

	/** Name of the parameter with the length; its suffix is the unit. */
	public String parameter() {
		return this.parameter;
	}

	/** Keys of the user tasks whose due date this clock is. */
	public List<String> tasks() {
		return this.tasks;
	}

	/** The first kind that dates a task. */
	public static Optional<ClockKind> ofTask(String taskKey) {
		for (ClockKind kind : values()) {
			if (kind.tasks.contains(taskKey)) {
				return Optional.of(kind);
			}
		}
		return Optional.empty();
	}

}
