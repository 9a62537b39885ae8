package org.duban.architecture;

import org.duban.Duban;
import org.junit.jupiter.api.Test;

import org.springframework.modulith.core.ApplicationModules;

/**
 * The rooms' doors: no room reaches into another's inside, and no two need each other.
 */
class ModularityTests {

	@Test
	void roomsKeepToTheirDoors() {
		ApplicationModules.of(Duban.class).verify();
	}

}
