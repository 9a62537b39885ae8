package org.duban.architecture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class SourceTests {

	private static final String SENTENCE = "/** A probe. */\n@NullMarked\npackage probe;\n";

	private static final Map<SourceRules, String> PROBES = Map.of(SourceRules.FILES_ARE_SHORT, "\n".repeat(301),
			SourceRules.WHAT_IS_HERE_IS_FINISHED, "// TO" + "DO", SourceRules.NOBODY_SIGNS, "/** @" + "author me */",
			SourceRules.TRANSACTIONS_ARE_ONE, "Propagation.REQUIRES" + "_NEW", SourceRules.PACKAGES_SAY_WHAT_THEY_ARE,
			"class Probe {}", SourceRules.REFUSALS_HAVE_WORDS, "Outcome.refused(field, " + "\"no-such-word\")");

	@ParameterizedTest
	@EnumSource
	void holdsInTheHouse(SourceRules each) {
		Path sources = Path.of("src/main/java");
		assertThat(SourceRules.files(sources)).hasSizeGreaterThan(500);
		assertThat(each.breaches(sources)).filteredOn((breach) -> !breach.startsWith("org/duban/Duban.java"))
			.filteredOn((breach) -> !breach.startsWith("org/duban/BeanNames.java"))
			.isEmpty();
	}

	@ParameterizedTest
	@EnumSource
	void turnsRedOnItsProbe(SourceRules each, @TempDir Path probes) throws IOException {
		if (each != SourceRules.PACKAGES_SAY_WHAT_THEY_ARE) {
			Files.writeString(probes.resolve("package-info.java"), SENTENCE);
		}
		assertThat(each.breaches(probes)).isEmpty();
		Files.writeString(probes.resolve("Probe.java"), PROBES.get(each));
		assertThat(each.breaches(probes)).singleElement().asString().startsWith("Probe.java ");
	}

	@Test
	void testsAreShortToo() {
		assertThat(SourceRules.FILES_ARE_SHORT.breaches(Path.of("src/test/java"))).isEmpty();
	}

}
