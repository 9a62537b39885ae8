package org.duban.excellence;

import java.util.ArrayList;
import java.util.List;

import org.duban.excellence.Ranking.Entry;
import org.duban.excellence.Ranking.Group;
import org.duban.excellence.Ranking.Note;
import org.duban.excellence.Ranking.Place;
import org.duban.excellence.Ranking.Quota;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RankingTests {

	private static Entry person(long id, int total, String category) {
		return new Entry(id, total, 0, new Group(false, category, false), "14-05-000" + id);
	}

	private static Entry collective(long id, int total, String category) {
		return new Entry(id, total, 0, new Group(true, category, false), "14-05-000" + id);
	}

	private static List<Long> proposed(List<Place> places) {
		return places.stream().filter(Place::proposed).map((place) -> place.entry().id()).toList();
	}

	private static Quota quota(int all, int percent, @Nullable Integer category) {
		return new Quota(all, percent, category);
	}

	private static Place of(List<Place> places, long id) {
		return places.stream().filter((place) -> place.entry().id() == id).findFirst().orElseThrow();
	}

	@Test
	void theBestAreProposedUntilTheNumberIsFull() {
		List<Place> places = Ranking.of(List.of(person(1, 7000, "a"), person(2, 9000, "a"), person(3, 8000, "a")),
				quota(2, 0, null));
		assertThat(places).extracting((place) -> place.entry().id()).containsExactly(2L, 3L, 1L);
		assertThat(places).extracting(Place::no).containsExactly(1, 2, 3);
		assertThat(proposed(places)).containsExactly(2L, 3L);
		assertThat(of(places, 1).note()).isEqualTo(Note.BEYOND_QUOTA);
	}

	@Test
	void ofEqualSumsTheExpertsDecide() {
		Entry byRecords = new Entry(1, 7000, 1000, new Group(false, "a", false), "14-05-0001");
		Entry byExperts = new Entry(2, 7500, 500, new Group(false, "a", false), "14-05-0002");
		List<Place> places = Ranking.of(List.of(byRecords, byExperts), quota(1, 0, null));
		assertThat(proposed(places)).containsExactly(2L);
		assertThat(places).noneMatch(Place::tied);
	}

	@Test
	void equalsOnBothSidesOfTheLineAreMarkedAndHaveOnePlace() {
		List<Place> places = Ranking.of(List.of(person(1, 9000, "a"), person(2, 8000, "a"), person(3, 8000, "a")),
				quota(2, 0, null));
		assertThat(places).extracting(Place::no).containsExactly(1, 2, 2);
		assertThat(places).extracting(Place::tied).containsExactly(false, true, true);
	}

	@Test
	void noCategoryHasMoreThanItsMost() {
		List<Place> places = Ranking.of(List.of(person(1, 9000, "a"), person(2, 8000, "a"), person(3, 7000, "b")),
				quota(2, 0, 1));
		assertThat(proposed(places)).containsExactly(1L, 3L);
		assertThat(of(places, 2).note()).isEqualTo(Note.CATEGORY_FULL);
	}

	@Test
	void organisationsComeInUntilTheirShareIsMet() {
		List<Entry> entries = new ArrayList<>();
		for (int i = 1; i <= 5; i++) {
			entries.add(person(i, 9000 - i, "a"));
		}
		entries.add(collective(6, 5000, "a"));
		entries.add(collective(7, 4000, "a"));
		List<Place> places = Ranking.of(entries, quota(5, 20, null));
		assertThat(proposed(places)).containsExactly(1L, 2L, 3L, 4L, 6L);
		assertThat(of(places, 5).note()).isEqualTo(Note.MADE_WAY);
		assertThat(of(places, 6).note()).isEqualTo(Note.COLLECTIVE_SHARE);
		assertThat(proposed(Ranking.of(entries, quota(5, 21, null)))).containsExactly(1L, 2L, 3L, 6L, 7L);
	}

	@Test
	void aShareThatCannotBeMetTakesWhatThereIs() {
		List<Place> places = Ranking.of(List.of(person(1, 9000, "a"), person(2, 8000, "a"), collective(3, 100, "b")),
				quota(2, 100, null));
		assertThat(proposed(places)).containsExactly(1L, 3L);
	}

	@Test
	void theShareDoesNotBreakTheMostOfACategory() {
		List<Place> places = Ranking.of(List.of(person(1, 9000, "a"), person(2, 8000, "b"), collective(3, 100, "a")),
				quota(2, 50, 1));
		assertThat(proposed(places)).containsExactly(2L, 3L);
	}

	@Test
	void whoeverWasDecidedOnStaysAndTheNextMovesUp() {
		Entry kept = new Entry(9, 100, 0, new Group(false, "a", true), "14-05-0009");
		List<Place> places = Ranking.of(List.of(person(1, 9000, "a"), person(2, 8000, "a"), kept), quota(2, 0, null));
		assertThat(proposed(places)).containsExactly(1L, 9L);
		assertThat(of(places, 9).note()).isEqualTo(Note.KEPT);
	}

}
