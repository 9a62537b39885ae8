package org.duban.supervision;

import org.duban.deadline.ClockKind;

/** Whose clock it is, for other rooms. */
public final class UnitClocks {

	private UnitClocks() {
	}

	/** Whether the handling unit itself is late when this clock is. */
	public static boolean isUnits(ClockKind kind) {
		return LateParty.of(kind) == LateParty.UNIT;
	}

}
