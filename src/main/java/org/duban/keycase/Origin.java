package org.duban.keycase;

/** Why a case is a candidate. */
enum Origin {

	/** Chosen from what was filed, and scored. */
	SCREENED,
	/** A dispute after the second handling was settled so. */
	DISPUTE,
	/** Marked before marks were the chairs' meeting's alone. */
	MARKED

}
