package org.duban.keycase;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.duban.proposal.CaseState;
import org.jspecify.annotations.Nullable;

/** The four consultations (四协商), each with its time in the life of a case. */
enum ConsultationKind {

	/** 征集中：研讨交流. */
	EXCHANGE(EnumSet.range(CaseState.SUBMITTED, CaseState.DECISION),
			List.of("proposers", "committees", "units", "others")),
	/** 交办中：落实责任. */
	RESPONSIBILITY(EnumSet.range(CaseState.FILED, CaseState.ASSIGNED), List.of("leaders", "units", "others")),
	/** 办理中：解决问题. */
	SOLUTION(EnumSet.of(CaseState.ASSIGNED, CaseState.HANDLING, CaseState.REPLY_AUDIT, CaseState.DISSATISFIED,
			CaseState.REDO, CaseState.DISPUTE), List.of("units", "proposers", "committees")),
	/** 督办中：成果转化. */
	RESULTS(EnumSet.of(CaseState.REPLIED, CaseState.TRACKING, CaseState.CLOSED),
			List.of("leaders", "units", "experts", "districts", "proposers"));

	private final Set<CaseState> states;

	private final List<String> circles;

	ConsultationKind(Set<CaseState> states, List<String> circles) {
		this.states = states;
		this.circles = circles;
	}

	/**
	 * How far a case has come.
	 *
	 * @param filedOn null as long as it is not filed
	 * @param assignedOn null as long as no unit has it
	 * @param chosenOn the day of the chairs' meeting, if the case is supervised
	 */
	record Stages(@Nullable LocalDate filedOn, @Nullable LocalDate assignedOn, @Nullable LocalDate chosenOn) {

	}

	String code() {
		return name().toLowerCase(Locale.ROOT);
	}

	static ConsultationKind of(String code) {
		return valueOf(code.toUpperCase(Locale.ROOT));
	}

	/** Whether a case that has come so far can have had it. */
	boolean reached(Stages stages) {
		return this != SOLUTION || stages.assignedOn() != null;
	}

	/**
	 * Whether a case in this state is offered it, where no key supervision asks for it.
	 */
	boolean offeredIn(CaseState state) {
		return this.states.contains(state);
	}

	/** Whom its template asks to take part. */
	List<String> circles() {
		return this.circles;
	}

	/** Whether it can have been held on a day. */
	boolean heldInTime(LocalDate heldOn, Stages stages) {
		LocalDate filed = stages.filedOn();
		LocalDate results = (stages.chosenOn() != null) ? stages.chosenOn() : stages.assignedOn();
		return switch (this) {
			case EXCHANGE -> filed == null || !heldOn.isAfter(filed);
			case RESPONSIBILITY -> notBefore(heldOn, filed);
			case SOLUTION -> notBefore(heldOn, stages.assignedOn());
			case RESULTS -> notBefore(heldOn, results);
		};
	}

	private static boolean notBefore(LocalDate heldOn, @Nullable LocalDate day) {
		return day != null && !heldOn.isBefore(day);
	}

}
