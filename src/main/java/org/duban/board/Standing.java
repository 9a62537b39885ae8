package org.duban.board;

import java.time.LocalDate;
import java.util.Comparator;

import org.duban.deadline.ClockKind;
import org.duban.deadline.Light;
import org.duban.organisation.Channel;
import org.duban.supervision.UnitClocks;
import org.jspecify.annotations.Nullable;

/**
 * A clock that runs or stands still, as it is seen today: the row that every figure of
 * the board counts.
 *
 * @param proposalId the case, or null where the clock is of what belongs to none
 * @param remaining working days left, negative when late
 * @param unit code of the handling unit, {@link #NONE} where there is none yet
 * @param category code, {@link #NONE} where there is none
 * @param leader log-in name of who supervises a key case (督办领导), {@link #NONE} for the
 * others
 */
record Standing(long clockId, @Nullable Long proposalId, @Nullable Long assignmentId, ClockKind kind, boolean paused,
		LocalDate due, Light light, int remaining, String unit, Channel channel, String category, String caseState,
		String leader) {

	static final String NONE = "-";

	/** The reddest first, then what is late by most. */
	static final Comparator<Standing> MOST_URGENT = Comparator.comparing(Standing::light)
		.reversed()
		.thenComparingInt(Standing::remaining)
		.thenComparing(Standing::due)
		.thenComparingLong(Standing::clockId);

	/** Whether the unit itself is to act; others may be late in a unit's case. */
	boolean ofUnit() {
		return !this.unit.equals(NONE) && UnitClocks.isUnits(this.kind);
	}

}
