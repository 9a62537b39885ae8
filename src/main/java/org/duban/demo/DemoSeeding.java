package org.duban.demo;

import java.util.List;
import java.util.Set;

import org.duban.filing.ReviewGroups;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Makes the demo data set at the first start, before the house reports ready. */
@Component
@DemoOnly
@Order(100)
class DemoSeeding implements ApplicationRunner {

	private static final Logger logger = LoggerFactory.getLogger(DemoSeeding.class);

	private final DemoState state;

	private final DemoPeople people;

	private final ReviewGroups groups;

	private final DemoPlayer player;

	private final boolean cases;

	DemoSeeding(DemoState state, DemoPeople people, ReviewGroups groups, DemoPlayer player,
			@Value("${duban.demo.cases:true}") boolean cases) {
		this.state = state;
		this.people = people;
		this.groups = groups;
		this.player = player;
		this.cases = cases;
	}

	@Override
	public void run(ApplicationArguments args) {
		if (!this.state.begin()) {
			if (!this.state.finished()) {
				logger.warn(
						"The demo data set is incomplete: another node is at it, or it was interrupted; then empty the database");
			}
			return;
		}
		this.people.register();
		this.groups.put("first", "第一审查小组", List.of("reviewer1", "reviewer2"));
		this.groups.put("second", "第二审查小组", List.of("reviewer3", "reviewer4"));
		this.groups.cover("first",
				List.of("industry-innovation", "digital-economy", "business-environment", "finance-tax", "agriculture",
						"commerce-tourism", "ice-snow-economy", "opening-up", "urban-construction", "urban-management",
						"transport", "heating-water-gas", "housing", "environment"));
		this.groups.cover("second",
				List.of("education", "health", "medical-insurance", "culture-sports", "elderly-civil-affairs",
						"employment", "children-women", "law-safety", "ethnic-religious", "government-services",
						"party-grassroots", "other"));
		if (this.cases) {
			Set<String> stuck = this.player.play();
			logger.info("The demo data set is there{}", stuck.isEmpty() ? "" : "; stuck: " + stuck);
		}
		this.state.finish();
	}

}
