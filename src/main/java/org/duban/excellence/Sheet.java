package org.duban.excellence;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What is scored, and what the records bring.
 *
 * @param items in their order
 */
record Sheet(List<SheetItem> items, List<MeritRule> rules) {

	/** What all lines but the bonus bring together. */
	static final int FULL = 100;

	private static final List<String> SCORERS = List.of(SheetItem.EXPERT, SheetItem.RECORDS, SheetItem.BONUS);

	Sheet {
		items = List.copyOf(items);
		rules = List.copyOf(rules);
	}

	/** What is wrong with it; a sheet with faults scores nothing. */
	List<String> faults() {
		List<String> faults = new ArrayList<>();
		int sum = this.items.stream()
			.filter((item) -> !item.scoredBy().equals(SheetItem.BONUS))
			.mapToInt(SheetItem::most)
			.sum();
		if (sum != FULL) {
			faults.add("the lines bring " + sum + " points and not " + FULL);
		}
		Set<String> codes = new HashSet<>();
		for (SheetItem item : this.items) {
			if (!codes.add(item.code())) {
				faults.add(item.code() + " stands there twice");
			}
			if (item.most() < 1) {
				faults.add(item.code() + " brings nothing");
			}
			if (!SCORERS.contains(item.scoredBy())) {
				faults.add(item.code() + " is scored by nobody known: " + item.scoredBy());
			}
		}
		if (this.items.stream().noneMatch(SheetItem::byExperts)) {
			faults.add("experts score nothing");
		}
		this.rules.stream()
			.filter((rule) -> !Merits.RULES.contains(rule.code()))
			.forEach((rule) -> faults.add(rule.code() + " is nothing that the records say"));
		this.rules.stream()
			.filter((rule) -> this.items.stream().noneMatch((item) -> ofRecords(item, rule)))
			.forEach(
					(rule) -> faults.add(rule.code() + " brings points to no line of the records: " + rule.itemCode()));
		return faults;
	}

	private static boolean ofRecords(SheetItem item, MeritRule rule) {
		return item.code().equals(rule.itemCode()) && !item.byExperts();
	}

	List<SheetItem> ofExperts() {
		return this.items.stream().filter(SheetItem::byExperts).toList();
	}

}
