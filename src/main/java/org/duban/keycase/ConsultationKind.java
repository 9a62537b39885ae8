package org.duban.keycase;

import java.time.LocalDate;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/** The four consultations (四协商), each with its time in the life of a case. */
enum ConsultationKind {

	/** 征集中：研讨交流. */
	EXCHANGE,
	/** 交办中：落实责任. */
	RESPONSIBILITY,
	/** 办理中：解决问题. */
	SOLUTION,
	/** 督办中：成果转化. */
	RESULTS;

	/**
	 * How far a case has come.
	 *
	 * @param assignedOn null as long as no unit has it
	 * @param chosenOn the day of the chairs' meeting
	 */
	record Stages(LocalDate filedOn, @Nullable LocalDate assignedOn, LocalDate chosenOn) {

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

	/** Whether it can have been held on a day. */
	boolean heldInTime(LocalDate heldOn, Stages stages) {
		LocalDate assigned = stages.assignedOn();
		return switch (this) {
			case EXCHANGE -> !heldOn.isAfter(stages.filedOn());
			case RESPONSIBILITY -> !heldOn.isBefore(stages.filedOn());
			case SOLUTION -> assigned != null && !heldOn.isBefore(assigned);
			case RESULTS -> !heldOn.isBefore(stages.chosenOn());
		};
	}

}
