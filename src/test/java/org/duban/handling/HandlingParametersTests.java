package org.duban.handling;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Another setting, another behaviour: the parameters of handling. */
class HandlingParametersTests extends HandlingDesk {

	@Test
	void aUnitWithoutLevelsOfItsOwnHasThoseOfTheParameter() {
		prepare();
		this.surroundings.set("signoff.levels", 1);
		assertThat(variables(draft())).containsEntry("checks", 0);
		this.surroundings.set("signoff.levels", 3);
		assertThat(variables(draft())).containsEntry("checks", 2);
	}

}
