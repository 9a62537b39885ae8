package org.duban.excellence;

import java.util.Collection;
import java.util.List;

/** How far the scores of one candidate lie apart. */
final class Spread {

	private Spread() {
	}

	/** In hundredths; of an even number the mean of the two in the middle. */
	static int median(Collection<Integer> points) {
		List<Integer> sorted = points.stream().sorted().toList();
		int middle = sorted.size() / 2;
		return (sorted.size() % 2 == 1) ? sorted.get(middle)
				: Points.mean(sorted.get(middle - 1) + sorted.get(middle), 2);
	}

	/**
	 * Whether a score lies further from the median than is usual. It counts all the same:
	 * people look at it.
	 * @param limit whole points
	 */
	static boolean outlier(int points, Collection<Integer> all, int limit) {
		return all.size() > 2 && Math.abs(points - median(all)) > limit * Points.ONE;
	}

}
