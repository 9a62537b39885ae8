package org.duban.performance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.duban.performance.Fact.Source;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TallyTests {

	private static final int YEAR = 2026;

	private static final int TRIES = 300;

	private static final int STEPS = 40;

	private final Scheme scheme = SchemeTests.shipped();

	private static Fact fact(String item, String day, int share, long id) {
		return new Fact("member001", item, LocalDate.parse(day), share,
				new Source(Source.ENTRY, id, id, "第" + id + "次", ""));
	}

	private List<Credit> credits(List<Fact> facts) {
		return Tally.of(this.scheme, YEAR, facts);
	}

	private static int sum(List<Credit> credits) {
		return credits.stream().mapToInt(Credit::counted).sum();
	}

	/**
	 * Another way to the same figure: what each item's live sources bring, within its
	 * most.
	 */
	private int anew(List<Fact> live) {
		Map<String, Integer> brought = new HashMap<>();
		live.forEach(
				(fact) -> brought.merge(fact.item(), weight(fact.item()).each() * fact.share() / 100, Integer::sum));
		int total = 0;
		for (SchemeItem item : this.scheme.items()) {
			int own = Math.min(brought.getOrDefault(item.code(), 0), item.most());
			total += item.full() ? item.most() - own : own;
		}
		return total;
	}

	private SchemeItem weight(String item) {
		return this.scheme.item(item).orElseThrow();
	}

	@Test
	void afterAnyAddingAndCancellingTheSumIsThatOfTheLiveSources() {
		long seed = Long.getLong("duban.performance.seed", System.nanoTime());
		Random random = new Random(seed);
		for (int attempt = 0; attempt < TRIES; attempt++) {
			List<Fact> live = new ArrayList<>();
			for (int step = 0; step < STEPS; step++) {
				if (!live.isEmpty() && random.nextInt(3) == 0) {
					live.remove(random.nextInt(live.size()));
				}
				else {
					live.add(anyFact(random, step));
				}
				List<Credit> credits = credits(live);
				assertThat(sum(credits)).as("seed %s, %s", seed, live).isEqualTo(anew(live));
				assertThat(credits).as("seed %s, every row has a live source", seed)
					.filteredOn((credit) -> !credit.fact().source().beginning())
					.extracting(Credit::fact)
					.containsExactlyInAnyOrderElementsOf(live);
				assertThat(quarters(credits)).as("seed %s, quarters add up", seed).isEqualTo(sum(credits));
			}
		}
	}

	private Fact anyFact(Random random, int id) {
		SchemeItem item = this.scheme.items().get(random.nextInt(this.scheme.items().size()));
		int share = List.of(0, 33, 50, 100).get(random.nextInt(4));
		LocalDate day = LocalDate.of(YEAR, 1, 1).plusDays(random.nextInt(365));
		return fact(item.code(), day.toString(), share, id);
	}

	private static int quarters(List<Credit> credits) {
		return Period.QUARTERS.stream()
			.mapToInt((quarter) -> sum(credits.stream().filter((credit) -> quarter.has(credit.fact().day())).toList()))
			.sum();
	}

	@Test
	void noItemBringsMoreThanItsMostAndWhatCameFirstFillsIt() {
		List<Credit> credits = credits(
				List.of(fact("plenary", "2026-03-02", 100, 3), fact("plenary", "2026-01-21", 50, 2),
						fact("plenary", "2026-01-20", 100, 1), fact("plenary", "2026-05-02", 100, 4)));
		assertThat(credits).filteredOn((credit) -> credit.fact().item().equals("plenary"))
			.extracting((credit) -> credit.fact().source().id() + " " + credit.worth() + " " + credit.counted())
			.containsExactly("1 400 400", "2 200 200", "3 400 400", "4 400 200");
	}

	@Test
	void whatTheYearBeginsWithIsTakenAwayAndNothingMore() {
		assertThat(sum(credits(List.of()))).isEqualTo(200);
		assertThat(sum(credits(List.of(fact("discipline", "2026-02-01", 100, 1))))).isEqualTo(100);
		assertThat(sum(credits(List.of(fact("discipline", "2026-02-01", 100, 1),
				fact("discipline", "2026-02-02", 100, 2), fact("discipline", "2026-02-03", 100, 3)))))
			.isZero();
	}

	@Test
	void theSameSourceCountsOnceByItsLargerShare() {
		List<Credit> credits = credits(List.of(fact("key", "2026-04-01", 50, 7), fact("key", "2026-04-01", 100, 7)));
		assertThat(sum(credits)).isEqualTo(200 + 500);
		assertThat(credits).filteredOn((credit) -> credit.fact().item().equals("key")).hasSize(1);
	}

}
