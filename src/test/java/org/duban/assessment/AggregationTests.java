package org.duban.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.duban.assessment.Aggregation.Mean;
import org.duban.assessment.Aggregation.Rating;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class AggregationTests {

	private static List<Rating> ratings(String group, int... marks) {
		List<Rating> ratings = new ArrayList<>();
		for (int i = 0; i < marks.length; i++) {
			ratings.add(new Rating(group, "unit" + i, Map.of("topic", marks[i], "form", 3)));
		}
		return ratings;
	}

	private static List<String> shown(List<List<Rating>> groups) {
		return new Aggregation(3).of(groups.stream().flatMap(List::stream).toList()).stream().map(Mean::group).toList();
	}

	@Test
	void ratingsOfEnoughRatersAreTakenTogether() {
		Mean mean = new Aggregation(3).of(ratings("health", 5, 4, 4)).get(0);
		assertThat(mean.means().get("topic")).isEqualByComparingTo("4.33");
		assertThat(mean.means().get("form")).isEqualByComparingTo("3");
		assertThat(mean.overall()).isEqualByComparingTo("3.67");
		assertThat(mean.raters()).isEqualTo(3);
	}

	@Test
	void manyRatingsOfOneUnitAreOneRater() {
		List<Rating> one = List.of(new Rating("health", "wenlv", Map.of("topic", 1)),
				new Rating("health", "wenlv", Map.of("topic", 2)), new Rating("health", "jiaoyu", Map.of("topic", 2)));
		assertThat(shown(List.of(one))).isEmpty();
	}

	@Test
	void whatIsTooFewIsNotShownByDifferenceEither() {
		// One rating of transport would follow from all less health.
		assertThat(shown(List.of(ratings("health", 5, 4, 4), ratings("transport", 1)))).containsExactly("health");
		assertThat(shown(List.of(ratings("health", 5, 4, 4), ratings("transport", 1, 2), ratings("housing", 2, 3, 1))))
			.containsExactly("health", "housing");
		assertThat(shown(List.of(ratings("health", 5, 4, 4)))).containsExactly("health", Aggregation.ALL);
		List<Rating> other = List.of(new Rating("housing", "unit9", Map.of("topic", 3)));
		assertThat(shown(List.of(ratings("health", 5, 4, 4), ratings("transport", 1, 2), other)))
			.containsExactly("health", Aggregation.REST, Aggregation.ALL);
	}

}
