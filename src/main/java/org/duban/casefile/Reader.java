package org.duban.casefile;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.duban.deadline.ClockKind;
import org.duban.deadline.RunningClock;
import org.duban.document.Letters;
import org.duban.proposal.ProposalFacts;
import org.duban.workflow.Actor;
import org.duban.workflow.OpenTask;
import org.jspecify.annotations.Nullable;

/**
 * What kind of reader looks at a case.
 *
 * @param signer one of the proposers
 * @param staff an office, the committee, a leader, the supervisors
 * @param unit code of the reader's unit, or null
 */
record Reader(String username, boolean signer, boolean staff, @Nullable String unit) {

	private static final List<String> STAFF = List.of("clerk", "committee-chair", "committee", "leader", "supervisor",
			"gov-office", "party-office", "reviewer");

	/** The open verdict is the proposers' alone: no unit learns even that it is late. */
	private static final List<String> VERDICT = List.of("give-feedback", "consent-to-conversion");

	/** What leaders write to offices and units is not the proposers'. */
	private static final Set<ClockKind> INSTRUCTION = EnumSet.of(ClockKind.INSTRUCTION, ClockKind.OFFICE_INSTRUCTION);

	/** Party supervision is between the offices and the one unit. */
	private static final Set<ClockKind> PARTY = EnumSet.of(ClockKind.PARTY_OPENING, ClockKind.PARTY_FEEDBACK,
			ClockKind.PARTY_CLOSING);

	static Reader of(Actor actor, ProposalFacts facts) {
		return new Reader(actor.username(), facts.signers().contains(actor.username()),
				STAFF.stream().anyMatch(actor::is), actor.unit());
	}

	/** Of the offices or of a unit, and not only one of the proposers. */
	boolean inside() {
		return this.staff || this.unit != null;
	}

	boolean seesClock(RunningClock clock) {
		if (PARTY.contains(clock.kind())) {
			return this.staff;
		}
		if (INSTRUCTION.contains(clock.kind())) {
			return inside();
		}
		return this.staff || clock.kind().tasks().stream().noneMatch(VERDICT::contains) || this.signer;
	}

	boolean seesTask(OpenTask task) {
		if (PARTY.stream().anyMatch((kind) -> kind.tasks().contains(task.key()))) {
			return this.staff || (this.unit != null && this.unit.equals(task.text("unitCode")));
		}
		return this.staff || this.signer || !VERDICT.contains(task.key());
	}

	/**
	 * Assigning and urging are between the offices and the one unit.
	 * @param own whether the letter is to the reader's unit
	 */
	boolean seesLetter(Letters.Letter letter, boolean own) {
		return switch (letter.kind()) {
			case FILED, NOT_FILED, MERGED -> this.staff || this.signer;
			case ASSIGNMENT, URGE, ORDER, SUMMONS, CIRCULAR, PARTY_ITEM, PARTY_LEDGER -> this.staff || own;
			case REPLY, CERTIFICATE -> true;
		};
	}

}
