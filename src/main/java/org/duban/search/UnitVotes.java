package org.duban.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.duban.search.Neighbours.Near;

/**
 * Which units the past suggests: each alike case speaks for the units it went to, the
 * louder the more alike it is, and against one that gave it back.
 */
final class UnitVotes {

	/** So many of the nearest cases that went to a unit are asked. */
	static final int ASKED = 10;

	/** So many units are suggested, and so many cases shown for each. */
	static final int SHOWN = 3;

	/** What is less alike says nothing of a unit. */
	static final double ALIKE = 0.05;

	private static final double CO_HANDLING = 0.4;

	private static final double GIVEN_BACK = -1;

	private UnitVotes() {
	}

	/** That a case went to a unit, and how that ended. */
	record Past(String unit, boolean co, boolean returned) {

	}

	/**
	 * A unit that is suggested.
	 *
	 * @param nearest the most alike cases that went to it
	 * @param alike how many of the cases asked went to it
	 * @param returned how many of those it gave back
	 */
	record Vote(String unit, double weight, List<Long> nearest, int alike, int returned) {

		private Vote and(Near near, Past past) {
			double voice = past.returned() ? GIVEN_BACK : (past.co() ? CO_HANDLING : 1);
			List<Long> cases = new ArrayList<>(this.nearest);
			if (cases.size() < SHOWN) {
				cases.add(near.id());
			}
			return new Vote(this.unit, this.weight + voice * near.likeness(), cases, this.alike + 1,
					this.returned + (past.returned() ? 1 : 0));
		}

	}

	/**
	 * The strongest first; a unit that would only give the case back is none.
	 * @param nearest the most alike first
	 * @param past by case
	 * @param active whether the unit takes cases still
	 */
	static List<Vote> count(List<Near> nearest, Map<Long, List<Past>> past, Predicate<String> active) {
		Map<String, Vote> votes = new LinkedHashMap<>();
		nearest.stream().filter((near) -> past.containsKey(near.id())).limit(ASKED).forEach((near) -> {
			for (Past one : past.getOrDefault(near.id(), List.of())) {
				Vote so = votes.getOrDefault(one.unit(), new Vote(one.unit(), 0, List.of(), 0, 0));
				votes.put(one.unit(), so.and(near, one));
			}
		});
		return votes.values()
			.stream()
			.filter((vote) -> vote.weight() > 0 && active.test(vote.unit()))
			.sorted(Comparator.comparingDouble(Vote::weight).reversed())
			.limit(SHOWN)
			.toList();
	}

}
