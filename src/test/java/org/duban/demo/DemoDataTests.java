package org.duban.demo;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class DemoDataTests {

	private final List<Story> stories = new DemoFile("proposals.json").json(new TypeReference<>() {
	});

	private final Journeys journeys = Journeys.read();

	@Test
	void everyJourneyIsKnownAndEveryStepHasItsCommand() {
		Map<String, JsonNode> commands = new DemoFile("commands.json").json(new TypeReference<>() {
		});
		Set<String> used = new HashSet<>();
		for (Story story : this.stories) {
			this.journeys.steps(story.journey()).forEach((step) -> used.add(Lines.name(step, story)));
		}
		used.remove("submit");
		assertThat(commands.keySet()).containsExactlyInAnyOrderElementsOf(used);
	}

	@Test
	void stepsGoForwardAndEndBeforeToday() {
		for (Story story : this.stories) {
			List<Integer> days = this.journeys.steps(story.journey()).stream().map(Step::day).toList();
			assertThat(days).as(story.key()).isSorted().allMatch((day) -> day <= story.daysAgo());
		}
	}

	@Test
	void someSixtyProposalsOfDifferentTitles() {
		assertThat(this.stories).hasSizeBetween(60, 70).extracting(Story::title).doesNotHaveDuplicates();
	}

	@Test
	void aProposalIsNeitherTooShortNorTooLong() {
		assertThat(this.stories).allSatisfy((story) -> {
			assertThat(String.join("", story.situation())).as(story.key()).hasSizeBetween(200, 600);
			assertThat(story.suggestions()).as(story.key()).hasSizeBetween(2, 5);
		});
	}

	@Test
	void everyUnitHasItsFivePeople() {
		Map<String, Set<String>> posts = new DemoFile("accounts.csv").rows()
			.stream()
			.filter((row) -> !row[3].isEmpty())
			.collect(Collectors.groupingBy((row) -> row[3],
					Collectors.mapping((row) -> row[2].replace("unit-" + row[3] + "-", ""), Collectors.toSet())));
		assertThat(posts).hasSize(85);
		assertThat(posts.values()).containsOnly(Set.of("liaison", "handler", "office", "leader", "head"));
	}

	@Test
	void sixHundredMembersSomeWithRareCharacters() {
		List<String[]> members = new DemoFile("members.csv").rows();
		assertThat(members).hasSize(600);
		assertThat(members).extracting((row) -> row[2]).doesNotHaveDuplicates().contains("孟𬭚", "沈㛃");
	}

}
