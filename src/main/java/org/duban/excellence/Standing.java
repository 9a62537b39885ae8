package org.duban.excellence;

import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * What decides whether a case may be chosen.
 *
 * @param state a code of the case states
 * @param replied whether every main or separate unit has delivered its reply
 */
record Standing(long proposalId, int termNo, int sessionNo, @Nullable String caseNo, String title, String state,
		@Nullable Long mainCaseId, boolean replied) {

	/** As people call it; a candidate has been filed. */
	String number() {
		return Objects.requireNonNullElse(this.caseNo, "");
	}

	/**
	 * Filed in that session, replied to, not withdrawn, and the main case where cases
	 * were merged: whoever was merged shares in it.
	 * @return code of the first thing against it
	 */
	Optional<String> objection(int ofTerm, int ofSession) {
		if (this.mainCaseId != null) {
			return Optional.of("excellent-merged");
		}
		if (this.state.equals("WITHDRAWN")) {
			return Optional.of("excellent-withdrawn");
		}
		if (this.caseNo == null) {
			return Optional.of("excellent-not-filed");
		}
		if (this.termNo != ofTerm || this.sessionNo != ofSession) {
			return Optional.of("excellent-other-session");
		}
		return this.replied ? Optional.empty() : Optional.of("excellent-not-replied");
	}

}
