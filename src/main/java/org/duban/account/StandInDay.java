package org.duban.account;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** When the last day of a stand-in is over, what the colleague still holds goes back. */
@Component
class StandInDay {

	private final StandInDesk desk;

	StandInDay(StandInDesk desk) {
		this.desk = desk;
	}

	@Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT1M")
	void look() {
		this.desk.giveBackDue();
	}

}
