package org.duban.assignment;

import java.util.List;

import org.duban.workflow.FieldError;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class UnitMixTests {

	@Test
	void acceptsOneMainUnitAlone() {
		assertThat(UnitMix.refusals(List.of(unit("fagai", UnitRole.MAIN)))).isEmpty();
	}

	@Test
	void acceptsOneMainUnitWithCoHandlers() {
		assertThat(UnitMix.refusals(
				List.of(unit("fagai", UnitRole.MAIN), unit("jiaoyu", UnitRole.CO), unit("caizheng", UnitRole.CO))))
			.isEmpty();
	}

	@Test
	void acceptsSeveralSeparateUnits() {
		assertThat(UnitMix.refusals(List.of(unit("fagai", UnitRole.SEPARATE), unit("jiaoyu", UnitRole.SEPARATE))))
			.isEmpty();
	}

	@Test
	void refusesASecondMainUnit() {
		assertThat(UnitMix.refusals(List.of(unit("fagai", UnitRole.MAIN), unit("jiaoyu", UnitRole.MAIN))))
			.extracting(FieldError::field, FieldError::code)
			.containsExactly(tuple("units", "one-main-or-separate"));
	}

	@Test
	void refusesCoHandlersWithoutAMainUnit() {
		assertThat(UnitMix.coherent(List.of(UnitRole.CO, UnitRole.CO))).isFalse();
	}

	@Test
	void refusesASeparateUnitThatStandsAloneOrBesideAMainUnit() {
		assertThat(UnitMix.coherent(List.of(UnitRole.SEPARATE))).isFalse();
		assertThat(UnitMix.coherent(List.of(UnitRole.MAIN, UnitRole.SEPARATE, UnitRole.SEPARATE))).isFalse();
	}

	@Test
	void refusesTheSameUnitAsMainAndCoHandler() {
		assertThat(UnitMix.refusals(List.of(unit("fagai", UnitRole.MAIN), unit("fagai", UnitRole.CO))))
			.extracting(FieldError::field)
			.containsExactly("units[1].unit");
	}

	private static UnitInRole unit(String code, UnitRole role) {
		return new UnitInRole(code, role);
	}

}
