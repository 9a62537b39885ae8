package org.duban.assignment;

/** What became of a unit's suggestion to add another (增办建议). */
enum WishState {

	PENDING, ACCEPTED, DECLINED,

	/** The proposal was withdrawn before anybody decided. */
	LAPSED

}
