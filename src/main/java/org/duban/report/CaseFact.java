package org.duban.report;

import java.time.LocalDate;
import java.util.List;

import org.duban.proposal.CaseState;
import org.jspecify.annotations.Nullable;

/**
 * A case that was handed in, with everything that figures are made of. Dates are days in
 * Asia/Shanghai.
 *
 * @param session its code, see {@link Sitting#code}
 * @param signers log-in names of those who signed it with the first proposer
 * @param outcome class and verdict of the case as a whole
 */
record CaseFact(long id, CaseState state, String session, Filing filing, Traits traits, Lead lead, List<String> signers,
		List<UnitFact> units, List<Promise> promises, Outcome outcome) {

	/**
	 * @param reviewed whether anybody gave an opinion on it
	 * @param disposition what became of one that was not filed
	 */
	record Filing(LocalDate submitted, @Nullable LocalDate filed, boolean reviewed, @Nullable String disposition) {

	}

	record Traits(String type, boolean collective, String category, String timeMark, boolean key, boolean excellent) {

	}

	/** The first proposer; codes are empty for an organisation. */
	record Lead(String username, String sector, String party, String committee, String group) {

	}

	/** A promise of a delivered reply; those dropped are none. */
	record Promise(UnitFact unit, LocalDate due, boolean settled, boolean kept) {

	}

	record Outcome(@Nullable String replyClass, @Nullable String result) {

	}

	/** ST-01. */
	boolean counts() {
		return this.state != CaseState.WITHDRAWN || this.filing.reviewed() || this.filing.filed() != null;
	}

	/** ST-02. */
	boolean filed() {
		return this.filing.filed() != null && this.state != CaseState.MERGED;
	}

	boolean merged() {
		return this.state == CaseState.MERGED;
	}

	/** The units that owe an answer of their own: 主办 and 分办. */
	List<UnitFact> answering() {
		return this.units.stream().filter((unit) -> unit.live() && unit.answers()).toList();
	}

	boolean assigned() {
		return this.units.stream().anyMatch(UnitFact::live);
	}

	/** ST-03. */
	boolean replied() {
		List<UnitFact> answering = answering();
		return !answering.isEmpty() && answering.stream().allMatch((unit) -> unit.delivered() != null);
	}

	boolean contacted() {
		return this.units.stream().anyMatch((unit) -> unit.talk().confirmed());
	}

	boolean met() {
		return this.units.stream().anyMatch((unit) -> unit.talk().met());
	}

}
