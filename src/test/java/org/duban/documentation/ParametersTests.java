package org.duban.documentation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every parameter has a test in which another setting makes another behaviour; the list
 * is {@code parameter-tests.csv}.
 */
class ParametersTests {

	private static List<String> lines(String file) throws IOException {
		return Files.readAllLines(Path.of(file)).stream().skip(1).toList();
	}

	private static Map<String, String> tests() throws IOException {
		Map<String, String> tests = new LinkedHashMap<>();
		lines("src/test/resources/parameter-tests.csv").forEach((line) -> {
			String[] cells = line.split(",", -1);
			tests.put(cells[0], cells[1]);
		});
		return tests;
	}

	@Test
	void everyParameterHasATestOfItsBehaviour() throws IOException {
		Map<String, String> tests = tests();
		assertThat(lines("db/data/parameters.csv")).extracting((line) -> line.split(",")[0])
			.containsExactlyInAnyOrderElementsOf(tests.keySet());
		assertThat(tests).allSatisfy((name, test) -> assertThat(test).as("test of %s", name).isNotEmpty());
	}

	/** {@code DeadlineParametersTests} goes through all that a clock names. */
	@Test
	void everyTestThatIsNamedSpeaksOfItsParameter() throws IOException {
		Sources sources = new Sources(Sources.TESTS);
		tests().forEach((parameter, test) -> {
			String type = test.split("#")[0];
			if (!type.equals("DeadlineParametersTests")) {
				assertThat(sources.named(type)).as(test)
					.anySatisfy((file) -> assertThat(GeneratedDoc.read(file)).contains(parameter));
			}
		});
	}

	@Test
	void everyTestThatIsNamedIsThere() throws IOException {
		Sources sources = new Sources(Sources.TESTS);
		tests().values().stream().filter((test) -> !test.isEmpty()).distinct().forEach((test) -> {
			String[] name = test.split("#");
			assertThat(sources.named(name[0])).as(test)
				.isNotEmpty()
				.anySatisfy((file) -> assertThat(GeneratedDoc.read(file)).contains(" " + name[1] + "("));
		});
	}

}
