package org.duban.workflow.models;

import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

/** The floor under the model tests can fail: a path not taken is named. */
class CoverageFloorTests {

	private final ModelEngine run = ModelEngine.of(Path.of("src/test/resources/probes/coverage"), "forked");

	@BeforeEach
	void deploy() throws Exception {
		this.run.deploy();
	}

	@AfterEach
	void close() {
		this.run.close();
	}

	@Test
	void namesTheNodeAndTheFlowsThatNoTestPassedThrough() {
		this.run.start(Map.of("left", true));
		assertThat(this.run.missed()).containsExactly("End_Right", "Flow_GatewayToRight");
		assertThatExceptionOfType(AssertionError.class).isThrownBy(this.run::demandFullCoverage)
			.withMessageContaining("never passed through in forked")
			.withMessageContaining("End_Right");
	}

	@Test
	void isContentOnceEveryPathWasTaken() {
		this.run.start(Map.of("left", true));
		this.run.start("8", Map.of("left", false));
		assertThatNoException().isThrownBy(this.run::demandFullCoverage);
	}

	@Test
	void missesEverythingBeforeTheFirstRun() {
		assertThat(this.run.missed()).hasSize(7);
	}

}
