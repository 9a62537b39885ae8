package org.duban.keycase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.duban.proposal.CaseState;
import org.duban.proposal.KeyMarks;
import org.duban.proposal.ProposalFacts;
import org.duban.workflow.FieldError;

/** Which cases may become key proposals, and how many. */
final class KeyRules {

	private static final int WHOLE = 100;

	/** Filed, on its own, and not locked yet. */
	private static final Set<CaseState> ELIGIBLE = EnumSet.range(CaseState.FILED, CaseState.CLOSED);

	/** A dispute that the meeting is to hear of may be in the archive by then. */
	private static final Set<CaseState> SELECTABLE = EnumSet.range(CaseState.FILED, CaseState.ARCHIVED);

	private KeyRules() {
	}

	static boolean eligible(ProposalFacts facts) {
		return ELIGIBLE.contains(facts.state());
	}

	static boolean selectable(ProposalFacts facts) {
		return SELECTABLE.contains(facts.state());
	}

	/**
	 * So many of a session's filed cases may be key proposals, one at least. What is
	 * marked already takes no new place.
	 */
	static Optional<FieldError> tooMany(KeyMarks.Share share, boolean markedAlready, int percent) {
		long most = Math.max(1, (share.filed() * percent + WHOLE - 1) / WHOLE);
		return (markedAlready || share.marked() < most) ? Optional.empty()
				: Optional.of(new FieldError("", "key-share", List.of(percent, most, share.marked())));
	}

	/** A meeting that was held, and not before there was something to decide. */
	static List<FieldError> meeting(LocalDate heldOn, LocalDate putOn, LocalDate today) {
		List<FieldError> errors = new ArrayList<>();
		if (heldOn.isAfter(today)) {
			errors.add(new FieldError("meetingOn", "in-future", List.of()));
		}
		if (heldOn.isBefore(putOn)) {
			errors.add(new FieldError("meetingOn", "key-meeting-early", List.of(putOn)));
		}
		return errors;
	}

}
