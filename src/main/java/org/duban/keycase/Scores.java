package org.duban.keycase;

import jakarta.persistence.Embeddable;

/**
 * The four criteria (关注度高、意见建议准、对策措施可行、具有代表性), each up to 25 points.
 */
@Embeddable
record Scores(int attention, int accuracy, int feasibility, int representative) {

	/** The most that one criterion brings; together a hundred. */
	static final int MOST = 25;

}
