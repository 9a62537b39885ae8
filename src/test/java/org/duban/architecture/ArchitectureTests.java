package org.duban.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ArchitectureTests {

	private static final JavaClasses HOUSE = new ClassFileImporter()
		.withImportOption(new ImportOption.DoNotIncludeTests())
		.importPackages("org.duban");

	private static final JavaClasses PROBES = new ClassFileImporter().importPackages("probes");

	@ParameterizedTest
	@EnumSource
	void holdsInTheHouse(HouseRules each) {
		assertThat(HOUSE.size()).isGreaterThan(500);
		each.rule().check(HOUSE);
	}

	@ParameterizedTest
	@EnumSource
	void turnsRedOnItsProbe(HouseRules each) {
		assertThatThrownBy(() -> each.rule().check(PROBES)).isInstanceOf(AssertionError.class)
			.hasMessageContaining("probes.");
	}

	@Test
	void noWayToAskTheMachineForTheTimeIsMissed() {
		assertThat(HouseRules.TIME_COMES_FROM_THE_CLOCK.rule().evaluate(PROBES).getFailureReport().getDetails())
			.hasSize(4)
			.anyMatch((line) -> line.contains("Instant.now"))
			.anyMatch((line) -> line.contains("LocalDate.now"))
			.anyMatch((line) -> line.contains("Date.<init>"))
			.anyMatch((line) -> line.contains("currentTimeMillis"));
	}

}
