package org.duban.documentation;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The fourth place of a task's name: a section of the manual and its picture; and the
 * word for it on our pages is the model's.
 */
class ManualTests {

	private static final Pattern SECTION = Pattern.compile("(?m)^### (\\S+)$");

	@Test
	void everyTaskHasItsSection() throws IOException {
		assertThat(sections(Path.of("docs/manual.md"))).isEqualTo(tasks().keySet()).hasSize(43);
	}

	@Test
	void noticesAMissingAndAnUnknownSection() throws IOException {
		Set<String> probe = sections(Path.of("src/test/resources/probes/manual/manual.md"));
		assertThat(probe).contains("no-such-task").doesNotContain("second-review").isNotEqualTo(tasks().keySet());
	}

	@Test
	void everyTaskHasItsPicture() throws IOException {
		for (String task : tasks().keySet()) {
			assertThat(Path.of("docs/screens", task + ".png")).exists();
		}
	}

	@Test
	void pagesCallATaskWhatTheModelCallsIt() throws IOException {
		Properties words = new Properties();
		words
			.load(new StringReader(Files.readString(Path.of("src/main/resources/messages/casefile_zh_CN.properties"))));
		tasks().forEach((key, name) -> assertThat(words.getProperty("task." + key)).as(key).isEqualTo(name));
	}

	private static Set<String> sections(Path manual) throws IOException {
		Matcher section = SECTION.matcher(Files.readString(manual));
		return section.results().map((found) -> found.group(1)).collect(Collectors.toCollection(TreeSet::new));
	}

	private static Map<String, String> tasks() throws IOException {
		Map<String, String> tasks = new TreeMap<>();
		try (var files = Files.list(Path.of("bpmn"))) {
			for (Path file : files.toList()) {
				Bpmn.readModelFromFile(file.toFile())
					.getModelElementsByType(UserTask.class)
					.forEach((task) -> tasks.put(task.getId(), task.getName()));
			}
		}
		return tasks;
	}

}
