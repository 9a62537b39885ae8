package org.duban.deadline;

import java.util.Objects;

import org.duban.workflow.OpenTask;
import org.jspecify.annotations.Nullable;

/**
 * What a clock runs on. One clock of a kind runs on a subject at a time.
 *
 * @param variable the process variable that names the subject on its tasks:
 * {@code proposalId}, {@code assignmentId}, {@code feedbackId}, {@code commitmentId},
 * {@code invitationId}, {@code clockId}, {@code instructionId}, {@code partyItemId},
 * {@code supervisionId}
 * @param caseId the case, or null where it runs on one of
 * {@link org.duban.workflow.LooseMatters}
 */
public record ClockSubject(String variable, long id, @Nullable Long caseId, @Nullable Long assignmentId) {

	public static ClockSubject proposal(long proposalId) {
		return new ClockSubject("proposalId", proposalId, proposalId, null);
	}

	public static ClockSubject assignment(long assignmentId, long proposalId) {
		return new ClockSubject("assignmentId", assignmentId, proposalId, assignmentId);
	}

	/** What the clock of a task runs on, read from the task's variables. */
	public static ClockSubject of(ClockKind kind, OpenTask task) {
		Long assignmentId = (task.variables().get("assignmentId") instanceof Number number) ? number.longValue() : null;
		return new ClockSubject(kind.variable(), task.number(kind.variable()), task.caseId(), assignmentId);
	}

	/** The case, for whoever asks of clocks that cases have. */
	public long proposalId() {
		return Objects.requireNonNull(this.caseId, "A clock of no case");
	}

}
