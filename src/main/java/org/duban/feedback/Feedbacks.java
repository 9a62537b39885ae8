package org.duban.feedback;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** What the processes ask of this room. All calls join the caller's transaction. */
public interface Feedbacks {

	/** Asks every answering signer about every delivered reply of the case. */
	void request(long proposalId);

	/** Asks once more about the newest reply of one unit. */
	void requestAgain(long assignmentId);

	/** Open forms of a case, or of one of its assignments. */
	List<Long> open(long proposalId, @Nullable Long assignmentId);

	AskedFeedback asked(long feedbackId);

	void remind(long feedbackId);

	/** Silence is recorded as silence, never as satisfaction. */
	void recordSilence(long feedbackId);

	/** Whether someone is dissatisfied; then the case is in DISSATISFIED. */
	boolean conclude(long proposalId);

	/** Units whose newest forms have a dissatisfied answer. */
	List<Long> dissatisfiedAssignments(long proposalId);

	/** Begins the second handling, which brings its own clock. */
	void handleAgain(long assignmentId);

	/** How often the signer was reminded. */
	int reminders(long feedbackId);

	/** Whether the unit may handle the case once more after this. */
	boolean mayRedo(long assignmentId);

	/**
	 * Whether someone is still dissatisfied; then the case is in DISSATISFIED as long as
	 * it may be handled again, else in DISPUTE.
	 */
	boolean concludeAgain(long assignmentId);

}
