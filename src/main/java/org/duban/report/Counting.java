package org.duban.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** Counts cases into numbers, each by its indicator's definition. */
record Counting(Terms terms) {

	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

	/**
	 * A number.
	 *
	 * @param count what was counted
	 * @param of of how many, null where there is no such number
	 * @param value null where nothing can be said, as with a rate of nothing
	 */
	record Counted(int count, @Nullable Integer of, @Nullable BigDecimal value) {

	}

	/** The cases of one session, and who was a member then. */
	record Subject(List<CaseFact> cases, Roll roll) {

	}

	Counted of(Indicator indicator, Subject subject, Slice slice) {
		List<Item> counted = items(indicator, subject, slice).filter((item) -> indicator.counts(item, this.terms))
			.toList();
		return switch (indicator.shape()) {
			case COUNT -> number(counted.size());
			case SUM -> number(counted.stream().mapToInt(indicator::worth).sum());
			case RATE -> rate(counted.size(), Math.toIntExact(
					items(indicator, subject, slice).filter((item) -> indicator.takes(item, this.terms)).count()));
			case MEAN, MEDIAN -> days(indicator, counted.stream().map(indicator::worth).sorted().toList());
			case MEMBERS -> {
				List<Roll.Seat> members = subject.roll().in(slice);
				yield rate(members.size() - silent(subject, slice).size(), members.size());
			}
			case PER_MEMBER -> {
				int members = subject.roll().in(slice).size();
				yield new Counted(counted.size(), members, divided(BigDecimal.valueOf(counted.size()), members));
			}
		};
	}

	/** The cases that are counted, or among which they are. */
	List<CaseFact> behind(Indicator indicator, Subject subject, Slice slice, boolean whole) {
		if (indicator.shape() == Indicator.Shape.MEMBERS) {
			Set<String> members = usernames(subject.roll().in(slice));
			return counted(indicator, subject).filter((one) -> proposers(one).anyMatch(members::contains)).toList();
		}
		return items(indicator, subject, slice)
			.filter((item) -> whole ? indicator.takes(item, this.terms) : indicator.counts(item, this.terms))
			.map(Item::of)
			.distinct()
			.toList();
	}

	/** ST-08: members of the slice who proposed nothing. */
	List<Roll.Seat> silent(Subject subject, Slice slice) {
		Set<String> proposers = new HashSet<>();
		counted(Indicator.PARTICIPATION_RATE, subject).flatMap(this::proposers).forEach(proposers::add);
		return subject.roll().in(slice).stream().filter((seat) -> !proposers.contains(seat.username())).toList();
	}

	private Stream<CaseFact> counted(Indicator indicator, Subject subject) {
		return items(indicator, subject, Slice.ALL).filter((item) -> indicator.counts(item, this.terms)).map(Item::of);
	}

	private Stream<String> proposers(CaseFact one) {
		Stream<String> first = Stream.of(one.lead().username());
		return this.terms.firstOnly() ? first : Stream.concat(first, one.signers().stream());
	}

	private static Set<String> usernames(List<Roll.Seat> seats) {
		Set<String> names = new HashSet<>();
		seats.forEach((seat) -> names.add(seat.username()));
		return names;
	}

	private static Stream<Item> items(Indicator indicator, Subject subject, Slice slice) {
		return subject.cases().stream().flatMap(indicator.base()::of).filter(slice::has);
	}

	private static Counted number(int count) {
		return new Counted(count, null, BigDecimal.valueOf(count));
	}

	private static Counted rate(int count, int of) {
		return new Counted(count, of, divided(BigDecimal.valueOf(count).multiply(HUNDRED), of));
	}

	private static @Nullable BigDecimal divided(BigDecimal what, int by) {
		return (by == 0) ? null : what.divide(BigDecimal.valueOf(by), 2, RoundingMode.HALF_UP);
	}

	/**
	 * @param days calendar days, the fewest first
	 */
	private static Counted days(Indicator indicator, List<Integer> days) {
		int all = days.size();
		if (all == 0) {
			return new Counted(0, null, null);
		}
		BigDecimal value = (indicator.shape() == Indicator.Shape.MEAN)
				? divided(BigDecimal.valueOf(days.stream().mapToInt(Integer::intValue).sum()), all)
				: divided(BigDecimal.valueOf(days.get((all - 1) / 2) + days.get(all / 2)), 2);
		return new Counted(all, null, value);
	}

}
