package org.duban.keycase;

/** How far a key proposal has come. */
enum KeyState {

	/** Put forward; the chairs' meeting decides. */
	CANDIDATE,
	/** Not chosen. */
	DECLINED,
	/** Chosen; its plan is awaited. */
	SELECTED,
	/** The leader decides on the plan. */
	PLANNED,
	/** Activities and consultations go on. */
	APPROVED,
	/** The committee has reported. */
	REPORTED,
	/** Nobody supervises it any more: the case was withdrawn. */
	ENDED;

	/** Whether it may be put forward, again or for the first time. */
	boolean nominable() {
		return this == CANDIDATE || this == DECLINED;
	}

	/** Whether the chairs' meeting may still decide on it. */
	boolean open() {
		return this == CANDIDATE;
	}

	/** Whether somebody supervises it now. */
	boolean supervised() {
		return this == SELECTED || this == PLANNED || this == APPROVED;
	}

}
