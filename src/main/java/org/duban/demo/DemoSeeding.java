package org.duban.demo;

import java.time.Duration;
import java.util.List;
import java.util.Set;

import org.duban.demo.DemoState.Found;
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

	private static final Duration WAIT = Duration.ofSeconds(2);

	private final DemoState state;

	private final Makers make;

	private final ReviewGroups groups;

	private final DemoPlayer player;

	private final boolean cases;

	DemoSeeding(DemoState state, Makers make, ReviewGroups groups, DemoPlayer player,
			@Value("${duban.demo.cases:true}") boolean cases) {
		this.state = state;
		this.make = make;
		this.groups = groups;
		this.player = player;
		this.cases = cases;
	}

	/** Who and what is made beside the cases. */
	@Component
	@DemoOnly
	record Makers(DemoPeople people, DemoTasks tasks) {

	}

	/**
	 * A node is ready only when the data set is: one plays it, the others wait for it.
	 */
	@Override
	public void run(ApplicationArguments args) throws InterruptedException {
		Found found = this.state.begin();
		while (found == Found.ANOTHERS) {
			logger.info("Another node makes the demo data set; waiting for it");
			Thread.sleep(WAIT.toMillis());
			found = this.state.begin();
		}
		if (found == Found.MINE) {
			play();
		}
		else if (found == Found.TAKEN_OVER) {
			comeBack();
		}
	}

	private void play() {
		this.make.people().register();
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
			Set<String> stuck = this.player.play(this.state::beat);
			this.make.tasks().enter();
			logger.info("The demo data set is there{}", stuck.isEmpty() ? "" : "; stuck: " + stuck);
		}
		this.state.finish();
	}

	/** The cases so far stay; the clock must not stay in the past with them. */
	private void comeBack() {
		logger.warn("The demo data set was interrupted and is incomplete: the cases made so far are kept and the clock"
				+ " goes back to real time. For the whole set stop the house, remove its database and start again.");
		this.make.people().register();
		this.player.arrive();
		this.state.finish();
	}

}
