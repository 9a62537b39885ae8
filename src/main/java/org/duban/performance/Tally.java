package org.duban.performance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Counts a member's year from its facts, every time anew: where a source is gone, its
 * points are.
 */
final class Tally {

	/** What came first fills the item first, so that quarters add up to the year. */
	private static final Comparator<Fact> ORDER = Comparator.comparing(Fact::day)
		.thenComparing((fact) -> fact.source().kind())
		.thenComparing((fact) -> fact.source().id());

	private Tally() {
	}

	/**
	 * @param facts of one member, all of the year
	 */
	static List<Credit> of(Scheme scheme, int year, Collection<Fact> facts) {
		List<Credit> credits = new ArrayList<>();
		for (SchemeItem item : scheme.items()) {
			List<Fact> own = facts.stream().filter((fact) -> fact.item().equals(item.code())).toList();
			credits.addAll(item.full() ? takenFrom(item, year, once(own)) : brought(item, once(own)));
		}
		return credits;
	}

	/** An item never brings more than its most: what goes beyond is cut. */
	private static List<Credit> brought(SchemeItem item, Collection<Fact> facts) {
		List<Credit> credits = new ArrayList<>();
		int sum = 0;
		for (Fact fact : facts) {
			int worth = worth(item, fact);
			int counted = Math.min(worth, item.most() - sum);
			sum += counted;
			credits.add(new Credit(fact, worth, counted));
		}
		return credits;
	}

	/** What everybody begins with is taken away at most. */
	private static List<Credit> takenFrom(SchemeItem item, int year, Collection<Fact> facts) {
		List<Credit> credits = new ArrayList<>();
		credits.add(new Credit(new Fact("", item.code(), LocalDate.of(year, 1, 1), Fact.WHOLE, Fact.Source.BEGINNING),
				item.most(), item.most()));
		int left = item.most();
		for (Fact fact : facts) {
			int worth = worth(item, fact);
			int counted = Math.min(worth, left);
			left -= counted;
			credits.add(new Credit(fact, -worth, -counted));
		}
		return credits;
	}

	private static int worth(SchemeItem item, Fact fact) {
		return item.each() * fact.share() / Fact.WHOLE;
	}

	/** The same source counts once, by its larger share. */
	private static Collection<Fact> once(List<Fact> facts) {
		Map<String, Fact> once = new LinkedHashMap<>();
		facts.stream()
			.sorted(Comparator.comparing(Fact::share).reversed().thenComparing(ORDER))
			.forEach((fact) -> once.putIfAbsent(fact.source().kind() + fact.source().id(), fact));
		return once.values().stream().sorted(ORDER).toList();
	}

}
