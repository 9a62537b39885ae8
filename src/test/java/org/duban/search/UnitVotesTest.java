package org.duban.search;

import java.util.List;
import java.util.Map;

import org.duban.search.Neighbours.Near;
import org.duban.search.UnitVotes.Past;
import org.duban.search.UnitVotes.Vote;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class UnitVotesTest {

	private static final List<Near> NEAREST = List.of(new Near(1, 0.8), new Near(2, 0.6), new Near(3, 0.5),
			new Near(4, 0.4), new Near(5, 0.3));

	private static Past main(String unit) {
		return new Past(unit, false, false);
	}

	private static Past returned(String unit) {
		return new Past(unit, false, true);
	}

	private static List<Vote> count(Map<Long, List<Past>> past) {
		return UnitVotes.count(NEAREST, past, (unit) -> !unit.equals("closed"));
	}

	@Test
	void theMostAlikeCasesSpeakLoudest() {
		assertThat(count(Map.of(1L, List.of(main("zhujian")), 4L, List.of(main("chengguan"))))).extracting(Vote::unit)
			.containsExactly("zhujian", "chengguan");
	}

	@Test
	void coHandlingSpeaksLess() {
		assertThat(count(Map.of(1L, List.of(new Past("caizheng", true, false)), 3L, List.of(main("zhujian")))))
			.extracting(Vote::unit)
			.containsExactly("zhujian", "caizheng");
	}

	@Test
	void aUnitThatGaveAlikeCasesBackSinksAndSaysHowOften() {
		List<Vote> votes = count(
				Map.of(1L, List.of(main("zhujian")), 2L, List.of(returned("zhujian"), main("shuiwu"))));
		assertThat(votes).extracting(Vote::unit).containsExactly("shuiwu", "zhujian");
		assertThat(votes.get(1)).extracting(Vote::alike, Vote::returned).containsExactly(2, 1);
		assertThat(count(Map.of(1L, List.of(returned("zhujian"))))).isEmpty();
	}

	@Test
	void threeUnitsAndForEachTheThreeNearestCases() {
		List<Vote> votes = count(Map.of(1L, List.of(main("a"), main("b"), main("c"), main("d")), 2L, List.of(main("a")),
				3L, List.of(main("a")), 4L, List.of(main("a"))));
		assertThat(votes).hasSize(3);
		assertThat(votes.get(0).nearest()).containsExactly(1L, 2L, 3L);
	}

	@Test
	void aClosedUnitIsNotSuggested() {
		assertThat(count(Map.of(1L, List.of(main("closed"), main("fagai"))))).extracting(Vote::unit)
			.containsExactly("fagai");
	}

}
