package org.duban.organisation;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** A reform decided for a later day is carried out when its day has come. */
@Component
class ReformDay {

	private final UnitRegister register;

	ReformDay(UnitRegister register) {
		this.register = register;
	}

	@Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT1M")
	void look() {
		this.register.carryOutDue();
	}

}
