package org.duban.performance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;

import org.duban.performance.Roll.Member;
import org.duban.workflow.Actor;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What one member did and what it brought. Members read their own, the office and the
 * leaders everybody's.
 */
@Component
@Transactional(readOnly = true)
public class MemberFiles {

	/**
	 * An item and what it brought in the period; points in hundredths.
	 *
	 * @param year what it brought in the whole year
	 * @param credits of the period, by day
	 */
	public record ItemPoints(SchemeItem item, int points, int year, List<Credit> credits) {
	}

	/**
	 * @param quarters points of the year by quarter and class
	 */
	public record File(Member member, int year, Period period, List<ItemPoints> items, int total,
			Map<Period, Map<String, Integer>> quarters) {

		public List<ItemPoints> of(String category) {
			return this.items.stream().filter((one) -> one.item().category().equals(category)).toList();
		}

		public int points(String category) {
			return of(category).stream().mapToInt(ItemPoints::points).sum();
		}

	}

	private final Facts facts;

	private final Schemes schemes;

	private final Roll roll;

	MemberFiles(Facts facts, Schemes schemes, Roll roll) {
		this.facts = facts;
		this.schemes = schemes;
		this.roll = roll;
	}

	/**
	 * @throws NoSuchElementException if nobody of the term is called so
	 */
	public File of(String username, int year, Period period, Actor actor) {
		PerformanceRoles.require(PerformanceRoles.mayRead(actor), actor);
		return file(username, year, period);
	}

	/**
	 * @throws NoSuchElementException if the reader is no member of the term
	 */
	public File own(int year, Period period, Actor actor) {
		PerformanceRoles.require(actor.is("member"), actor);
		return file(actor.username(), year, period);
	}

	private File file(String username, int year, Period period) {
		Member member = this.roll.of(username).orElseThrow(() -> new NoSuchElementException("No member " + username));
		Scheme scheme = this.schemes.of(year);
		List<Credit> credits = Tally.of(scheme, year, this.facts.of(scheme, year, username));
		List<ItemPoints> items = new ArrayList<>();
		for (SchemeItem item : scheme.items()) {
			List<Credit> all = credits.stream().filter((one) -> one.fact().item().equals(item.code())).toList();
			List<Credit> own = all.stream()
				.filter((one) -> period.has(one.fact().day()))
				.sorted(Comparator.comparing((one) -> one.fact().day()))
				.toList();
			items.add(new ItemPoints(item, sum(own), sum(all), own));
		}
		Map<Period, Map<String, Integer>> quarters = new LinkedHashMap<>();
		Period.QUARTERS.forEach((quarter) -> quarters.put(quarter, Standings.classes(scheme, credits, quarter)));
		return new File(member, year, period, items, items.stream().mapToInt(ItemPoints::points).sum(), quarters);
	}

	private static int sum(List<Credit> credits) {
		return credits.stream().mapToInt(Credit::counted).sum();
	}

}
