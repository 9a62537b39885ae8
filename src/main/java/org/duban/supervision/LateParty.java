package org.duban.supervision;

import java.util.ArrayList;
import java.util.List;

import org.duban.deadline.ClockKind;
import org.duban.deadline.RunningClock;

/** Whose clock it is, and which of their people each level adds to those who are told. */
enum LateParty {

	UNIT(List.of("unit-%s-liaison", "unit-%s-handler"), List.of("unit-%s-leader", "%office"),
			List.of("unit-%s-head", "clerk"), List.of("committee-chair", "supervisor"), List.of("leader")),
	/** Under the party office, which has its own ways: no orders and summons of ours. */
	PARTY_UNIT(List.of("unit-%s-liaison", "unit-%s-handler"), List.of("unit-%s-leader", "party-office"),
			List.of("unit-%s-head", "clerk"), List.of("committee-chair", "supervisor"), List.of("leader")),
	/**
	 * What belongs to no case: nobody but the unit, the party office and the supervisors
	 * learns of it.
	 */
	LOOSE_UNIT(List.of("unit-%s-liaison", "unit-%s-handler"), List.of("unit-%s-leader", "party-office"),
			List.of("unit-%s-head"), List.of("supervisor"), List.of()),
	LOOSE_OFFICE(List.of("%holder"), List.of("party-office"), List.of("supervisor"), List.of(), List.of()),
	OFFICE(List.of("%holder"), List.of("%office"), List.of("clerk"), List.of("committee-chair", "supervisor"),
			List.of("leader")),
	COMMITTEE(List.of("%holder"), List.of("clerk"), List.of("committee-chair"), List.of("supervisor"),
			List.of("leader")),
	PROPOSER(List.of("%holder"), List.of("%proposer"), List.of("clerk"), List.of(), List.of("committee-chair"));

	private final List<List<String>> levels;

	@SafeVarargs
	@SuppressWarnings("varargs")
	LateParty(List<String>... levels) {
		this.levels = List.of(levels);
	}

	/** Everyone told at a level: a higher one tells the lower ones' people again. */
	List<String> told(int level) {
		List<String> told = new ArrayList<>();
		this.levels.subList(0, level).forEach(told::addAll);
		return told;
	}

	static LateParty of(RunningClock clock) {
		LateParty party = of(clock.kind());
		if (clock.subject().caseId() != null) {
			return party;
		}
		return (party == PARTY_UNIT) ? LOOSE_UNIT : LOOSE_OFFICE;
	}

	static LateParty of(ClockKind kind) {
		return switch (kind) {
			case SIGN, FIRST_CONTACT, CO_OPINION, REPLY, REDO, DELIVERY, COMMITMENT, COMMENT_ANSWER, EXPLANATION,
					INSTRUCTION ->
				UNIT;
			case PARTY_FEEDBACK -> PARTY_UNIT;
			case RETURN_DECISION, REPLY_AUDIT, EXTENSION_DECISION, COUNTERSIGN -> OFFICE;
			case COSIGN, RETURN_EDIT, CONSENT, FEEDBACK -> PROPOSER;
			case FIRST_REVIEW, SECOND_REVIEW, FILING_DECISION, NOT_FILED_NOTICE, RECONSIDER, ASSIGN, PRE_ASSIGNMENT,
					REDO_DECISION, DISPUTE, PROGRESS_CHECK, SUPERVISION_ORDER, SUMMONS, ARCHIVE, OFFICE_INSTRUCTION,
					PARTY_OPENING, PARTY_CLOSING, MERGE_OBJECTION, KEY_PLAN, KEY_REPORT ->
				COMMITTEE;
		};
	}

}
