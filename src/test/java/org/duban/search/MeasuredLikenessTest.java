package org.duban.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.duban.search.LabelledSet.Labelled;
import org.duban.search.Neighbours.Near;
import org.duban.search.UnitVotes.Past;
import org.duban.search.UnitVotes.Vote;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How good likeness and suggested units are on a labelled set, beside a plain comparison
 * of titles. The figures go to {@code target}; the bounds here only say that they do not
 * get worse.
 */
class MeasuredLikenessTest {

	/** From here on the plain comparison calls two titles alike. */
	private static final double PLAIN_THRESHOLD = 0.3;

	private static final int SHOWN = 5;

	/** What every title says and none means counts for neither. */
	private static final String FORMULA = "关于|进一步|加强|推进|推动|促进|加快|建议|提案|的";

	private static final Map<Long, List<Near>> MEASURED = measure();

	private static final Map<Long, Set<String>> TITLES = LabelledSet.ALL.stream()
		.collect(Collectors.toMap(Labelled::id,
				(one) -> ChineseText.words(one.title().replaceAll(FORMULA, " ")).keySet()));

	private static Map<Long, List<Near>> measure() {
		Neighbours neighbours = new Neighbours(LabelledSet.index());
		return LabelledSet.ALL.stream()
			.collect(Collectors.toMap(Labelled::id,
					(one) -> neighbours.of(one.title(), one.text())
						.stream()
						.filter((near) -> near.id() != one.id())
						.toList()));
	}

	private static List<Near> measured(Labelled one) {
		return MEASURED.getOrDefault(one.id(), List.of());
	}

	/** The share of the words that two titles have in common. */
	private static List<Near> plain(Labelled one) {
		return TITLES.entrySet()
			.stream()
			.filter((other) -> other.getKey() != one.id())
			.map((other) -> new Near(other.getKey(), shared(TITLES.getOrDefault(one.id(), Set.of()), other.getValue())))
			.sorted(Comparator.comparingDouble(Near::likeness).reversed())
			.toList();
	}

	private static double shared(Set<String> words, Set<String> others) {
		Set<String> shared = new HashSet<>(words);
		shared.retainAll(others);
		return 2.0 * shared.size() / (words.size() + others.size());
	}

	/**
	 * @param recall how often the related one is among the first five
	 * @param precision how much of what is worth a look is related
	 * @param shown how much of what is related is worth a look
	 */
	private record Figures(double recall, double precision, double shown) {

	}

	private static Figures figures(Function<Labelled, List<Near>> way, double threshold, Predicate<Labelled> asked) {
		int pairs = 0;
		int recalled = 0;
		int shown = 0;
		int right = 0;
		for (Labelled one : LabelledSet.ALL.stream().filter(asked).toList()) {
			List<Near> first = way.apply(one).stream().limit(SHOWN).toList();
			pairs += (one.pair() != 0) ? 1 : 0;
			for (Near near : first) {
				boolean related = one.related(LabelledSet.get(near.id()));
				recalled += related ? 1 : 0;
				shown += (near.likeness() >= threshold) ? 1 : 0;
				right += (related && near.likeness() >= threshold) ? 1 : 0;
			}
		}
		return new Figures((double) recalled / pairs, (double) right / Math.max(1, shown), (double) right / pairs);
	}

	/**
	 * @param twin whether the case about the same matter may speak
	 */
	private static double suggested(Function<Labelled, List<Near>> way, boolean twin) {
		Map<Long, List<Past>> past = LabelledSet.ALL.stream()
			.collect(Collectors.toMap(Labelled::id, (one) -> List.of(new Past(one.unit(), false, false))));
		long hits = LabelledSet.ALL.stream().filter((one) -> {
			List<Near> near = way.apply(one)
				.stream()
				.filter((other) -> other.likeness() >= UnitVotes.ALIKE
						&& (twin || !one.related(LabelledSet.get(other.id()))))
				.toList();
			return UnitVotes.count(near, past, (unit) -> true)
				.stream()
				.map(Vote::unit)
				.anyMatch((unit) -> unit.equals(one.unit()));
		}).count();
		return (double) hits / LabelledSet.ALL.size();
	}

	@Test
	void theSetIsLargeEnoughAndEveryPairHasTwo() {
		assertThat(LabelledSet.ALL).hasSizeGreaterThanOrEqualTo(120);
		assertThat(LabelledSet.ALL.stream()
			.filter((one) -> one.pair() != 0)
			.collect(Collectors.groupingBy(Labelled::pair, Collectors.counting()))).hasSize(40)
			.allSatisfy((pair, size) -> assertThat(size).isEqualTo(2));
	}

	@Test
	void alikeProposalsAreFoundBetterThanByTheirTitles() throws IOException {
		List<String> lines = new ArrayList<>();
		Map<String, Predicate<Labelled>> halves = Map.of("chosen on", (one) -> !one.held(), "held out", Labelled::held);
		halves.forEach((name, half) -> {
			lines.add(name + " likeness " + figures(MeasuredLikenessTest::measured, Likeness.WORTH_A_LOOK, half));
			lines.add(name + " titles " + figures(MeasuredLikenessTest::plain, PLAIN_THRESHOLD, half));
		});
		report("likeness.txt", lines);
		Figures own = figures(MeasuredLikenessTest::measured, Likeness.WORTH_A_LOOK, Labelled::held);
		Figures plain = figures(MeasuredLikenessTest::plain, PLAIN_THRESHOLD, Labelled::held);
		assertThat(own.recall()).as(lines.toString()).isGreaterThanOrEqualTo(0.85).isGreaterThan(plain.recall());
		assertThat(own.precision()).as(lines.toString()).isGreaterThanOrEqualTo(0.4).isGreaterThan(plain.precision());
	}

	@Test
	void unitsAreSuggestedBetterThanByTitles() throws IOException {
		double own = suggested(MeasuredLikenessTest::measured, true);
		double plain = suggested(MeasuredLikenessTest::plain, true);
		double ownWithoutTwin = suggested(MeasuredLikenessTest::measured, false);
		double plainWithoutTwin = suggested(MeasuredLikenessTest::plain, false);
		List<String> lines = List.of("top 3: " + own + ", titles " + plain,
				"without the case about the same matter: " + ownWithoutTwin + ", titles " + plainWithoutTwin);
		report("suggested-units.txt", lines);
		assertThat(own).as(lines.toString()).isGreaterThanOrEqualTo(0.6).isGreaterThan(plain);
		assertThat(ownWithoutTwin).as(lines.toString()).isGreaterThan(plainWithoutTwin);
	}

	private static void report(String name, List<String> lines) throws IOException {
		Files.write(Path.of("target", name), lines);
	}

}
