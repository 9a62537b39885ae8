package org.duban.supervision;

import org.duban.deadline.ClockKind;

/** Whose clock it is, for other rooms. */
public final class UnitClocks {

	private UnitClocks() {
	}

	/** Whether the handling unit itself is late when this clock is. */
	public static boolean isUnits(ClockKind kind) {
		LateParty party = LateParty.of(kind);
		return party == LateParty.UNIT || party == LateParty.PARTY_UNIT;
	}

}
