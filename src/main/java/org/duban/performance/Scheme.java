package org.duban.performance;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * By what members' performance is counted in a year.
 *
 * @param items in their order
 */
public record Scheme(List<SchemeItem> items) {

	/** The four classes, in their order. */
	public static final List<String> CATEGORIES = List.of("meeting", "advice", "service", "conduct");

	/** What all items bring together at most. */
	static final int FULL = 100 * Points.ONE;

	public Scheme {
		items = List.copyOf(items);
	}

	/** What each item weighs from now on. */
	record Weight(int each, int most) {
	}

	/** What is wrong with it; nothing is counted by a scheme with faults. */
	List<String> faults() {
		List<String> faults = new ArrayList<>();
		if (sum() != FULL) {
			faults.add("the items bring " + Points.text(sum()) + " points and not " + Points.text(FULL));
		}
		Set<String> codes = new HashSet<>();
		for (SchemeItem item : this.items) {
			if (!codes.add(item.code())) {
				faults.add(item.code() + " stands there twice");
			}
			if (!CATEGORIES.contains(item.category())) {
				faults.add(item.code() + " belongs to no class: " + item.category());
			}
			if (!weighable(item.each(), item.most())) {
				faults.add(item.code() + " brings more at once than in a year");
			}
			if (item.recorded() && !RecordedFacts.ITEMS.contains(item.code())) {
				faults.add(item.code() + " is nothing that the records say");
			}
		}
		return faults;
	}

	/** Either something within its most, or nothing at all. */
	static boolean weighable(int each, int most) {
		return (each > 0 && each <= most) || (each == 0 && most == 0);
	}

	int sum() {
		return this.items.stream().mapToInt(SchemeItem::most).sum();
	}

	public List<SchemeItem> of(String category) {
		return this.items.stream().filter((item) -> item.category().equals(category)).toList();
	}

	public int most(String category) {
		return of(category).stream().mapToInt(SchemeItem::most).sum();
	}

	/** The items that the office enters sources of. */
	public List<SchemeItem> entered() {
		return this.items.stream().filter(SchemeItem::entered).toList();
	}

	Optional<SchemeItem> item(String code) {
		return this.items.stream().filter((item) -> item.code().equals(code)).findFirst();
	}

	/** The same items with other weights; those without one keep theirs. */
	Scheme weighing(Map<String, Weight> weights) {
		return new Scheme(this.items.stream().map((item) -> {
			Weight weight = weights.get(item.code());
			return (weight != null) ? item.weighing(weight.each(), weight.most()) : item;
		}).toList());
	}

}
