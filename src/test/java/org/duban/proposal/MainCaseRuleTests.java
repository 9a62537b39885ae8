package org.duban.proposal;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class MainCaseRuleTests {

	@Test
	void prefersTheCollectiveAndThenTheEarliest() {
		House house = new House();
		long first = house.submitted("关于夜班公交的建议");
		long second = house.submitted("关于夜间公交的建议");
		ProposalFacts earlier = house.cases.facts(first);
		ProposalFacts later = house.cases.facts(second);
		assertThat(MainCaseRule.choose(later, earlier)).isEqualTo(earlier);
		assertThat(List.of(later, earlier)).isSortedAccordingTo(MainCaseRule.ORDER.reversed());
	}

}
