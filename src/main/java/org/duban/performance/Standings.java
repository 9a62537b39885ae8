package org.duban.performance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.duban.performance.Roll.Member;
import org.duban.workflow.Actor;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How all members stand in a year or a part of it. */
@Component
@Transactional(readOnly = true)
public class Standings {

	/**
	 * What is looked for and in which order.
	 *
	 * @param sort {@code no}, a class, or anything else for the total
	 */
	public record Search(@Nullable Integer year, @Nullable String period, @Nullable String words,
			@Nullable String sort) {
	}

	/**
	 * A member's points in hundredths.
	 *
	 * @param place among all; equals share it
	 * @param classes points by class, in the order of the scheme
	 */
	public record Line(Member member, int place, Map<String, Integer> classes, int total) {
	}

	private final Facts facts;

	private final Schemes schemes;

	private final Roll roll;

	Standings(Facts facts, Schemes schemes, Roll roll) {
		this.facts = facts;
		this.schemes = schemes;
		this.roll = roll;
	}

	public List<Line> find(Search search, Actor actor) {
		PerformanceRoles.require(PerformanceRoles.mayRead(actor), actor);
		String words = (search.words() != null) ? search.words().strip() : "";
		return of(this.roll.year(search.year()), Period.of(search.period())).stream()
			.filter((line) -> (line.member().no() + " " + line.member().name() + " " + line.member().sector())
				.contains(words))
			.sorted(order(search.sort()))
			.toList();
	}

	/** All members, the best first. */
	List<Line> of(int year, Period period) {
		Scheme scheme = this.schemes.of(year);
		Map<String, List<Fact>> facts = this.facts.of(scheme, year, null)
			.stream()
			.collect(Collectors.groupingBy(Fact::username));
		List<Line> lines = new ArrayList<>(this.roll.in(year).stream().map((member) -> {
			List<Credit> credits = Tally.of(scheme, year, facts.getOrDefault(member.username(), List.of()));
			return line(member, classes(scheme, credits, period));
		}).sorted(order(null)).toList());
		for (int i = 0; i < lines.size(); i++) {
			Line line = lines.get(i);
			boolean equal = i > 0 && lines.get(i - 1).total() == line.total();
			lines.set(i,
					new Line(line.member(), equal ? lines.get(i - 1).place() : i + 1, line.classes(), line.total()));
		}
		return lines;
	}

	static Map<String, Integer> classes(Scheme scheme, List<Credit> credits, Period period) {
		Map<String, String> categories = scheme.items()
			.stream()
			.collect(Collectors.toMap(SchemeItem::code, SchemeItem::category));
		Map<String, Integer> classes = new LinkedHashMap<>();
		Scheme.CATEGORIES.forEach((category) -> classes.put(category, 0));
		credits.stream()
			.filter((credit) -> period.has(credit.fact().day()))
			.forEach((credit) -> classes.merge(categories.getOrDefault(credit.fact().item(), ""), credit.counted(),
					Integer::sum));
		return classes;
	}

	private static Line line(Member member, Map<String, Integer> classes) {
		return new Line(member, 0, classes, classes.values().stream().mapToInt(Integer::intValue).sum());
	}

	private static Comparator<Line> order(@Nullable String sort) {
		Comparator<Line> byNo = Comparator.comparing((line) -> line.member().no());
		if ("no".equals(sort)) {
			return byNo;
		}
		String category = (sort != null && Scheme.CATEGORIES.contains(sort)) ? sort : "";
		Comparator<Line> byPoints = Comparator.comparing((line) -> line.classes().getOrDefault(category, line.total()));
		return byPoints.reversed().thenComparing(byNo);
	}

}
