package org.duban.deadline;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The clocks of the life cycle. Each takes its length from a parameter; the unit is part
 * of the kind because the field counts each of them in its own way.
 */
public enum ClockKind {

	COSIGN("cosign.days", "invitationId", "answer-invitation"),
	FIRST_REVIEW("review.first.wd", "proposalId", "first-review"),
	SECOND_REVIEW("review.second.wd", "proposalId", "second-review"),
	FILING_DECISION("review.final.wd", "proposalId", "decide-filing"),
	RETURN_EDIT("return.edit.days", "proposalId", "revise"), MERGE_OBJECTION("merge.decide.wd", "proposalId"),
	NOT_FILED_NOTICE("notfiled.notify.wd", "proposalId", "choose-disposition"),
	CONSENT("consent.wd", "proposalId", "consent-to-conversion"),
	RECONSIDER("reconsider.wd", "proposalId", "reconsider"),
	ASSIGN("assign.offsession.wd", "proposalId", "propose-units", "settle-assignment", "approve-assignment"),
	PRE_ASSIGNMENT("preassign.wd", "proposalId", "pre-assignment-opinion"), SIGN("sign.wd", "assignmentId", "sign-for"),
	RETURN_DECISION("return.decide.wd", "assignmentId", "decide-return"),
	FIRST_CONTACT("contact.first.wd", "assignmentId", "record-contact"),
	CO_OPINION("coop.days", "assignmentId", "co-opinion"),
	REPLY("reply.months.offsession", "assignmentId", "draft-reply", "check-reply", "issue-reply"),
	REDO("redo.days", "assignmentId", "draft-reply", "check-reply", "issue-reply"),
	COUNTERSIGN("countersign.wd", "assignmentId", "countersign"),
	REPLY_AUDIT("reply.audit.wd", "assignmentId", "audit-reply"),
	DELIVERY("deliver.wd", "assignmentId", "deliver-reply"),
	EXTENSION_DECISION("ext.decide.wd", "assignmentId", "decide-extension"),
	FEEDBACK("feedback.wd", "feedbackId", "give-feedback"), COMMENT_ANSWER("comment.answer.wd", "feedbackId"),
	REDO_DECISION("redo.decide.wd", "assignmentId", "verify-dissatisfaction"),
	DISPUTE("dispute.wd", "assignmentId", "settle-dispute"),
	COMMITMENT("track.first.days", "commitmentId", "report-progress"),
	PROGRESS_CHECK("track.verify.wd", "commitmentId", "verify-progress"),
	SUPERVISION_ORDER("order.wd", "clockId", "issue-supervision-order"),
	EXPLANATION("explain.wd", "clockId", "explain-delay"), SUMMONS("summons.wd", "clockId", "record-summons"),
	KEY_PLAN("key.plan.wd", "supervisionId", "plan-supervision"),
	KEY_REPORT("key.report.wd", "supervisionId", "report-supervision"),
	PARTY_OPENING("party.open.wd", "partyItemId", "open-party-item"),
	PARTY_FEEDBACK("party.feedback.days", "partyItemId", "report-rectification"),
	PARTY_CLOSING("party.close.wd", "partyItemId", "close-party-item"), INSTRUCTION("instruction.wd", "instructionId"),
	OFFICE_INSTRUCTION("instruction.wd", "instructionId"), ARCHIVE("archive.days", "proposalId", "archive-check");

	private static final Set<ClockKind> BY_ROOMS = EnumSet.of(REPLY, REDO, CO_OPINION, FIRST_CONTACT, COMMITMENT,
			COMMENT_ANSWER, MERGE_OBJECTION, INSTRUCTION, OFFICE_INSTRUCTION, PARTY_FEEDBACK);

	private static final Set<ClockKind> OF_ESCALATION = EnumSet.of(SUPERVISION_ORDER, EXPLANATION, SUMMONS);

	private final String parameter;

	private final String variable;

	private final List<String> tasks;

	ClockKind(String parameter, String variable, String... tasks) {
		this.parameter = parameter;
		this.variable = variable;
		this.tasks = List.of(tasks);
	}

	/** Name of the process variable with the id of what the clock runs on. */
	public String variable() {
		return this.variable;
	}

	/** Whether a room starts and stops it; else its tasks do. */
	public boolean startedByRoom() {
		return BY_ROOMS.contains(this);
	}

	/** Whether it is itself a step of the reminder ladder. */
	public boolean ofEscalation() {
		return OF_ESCALATION.contains(this);
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
		return allOfTask(taskKey).stream().findFirst();
	}

	/** A reply's tasks are dated by the REPLY or the REDO clock, whichever runs. */
	static List<ClockKind> allOfTask(String taskKey) {
		return Arrays.stream(values()).filter((kind) -> kind.tasks.contains(taskKey)).toList();
	}

}
