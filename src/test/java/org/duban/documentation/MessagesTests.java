package org.duban.documentation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Texts that people see: of two with one name the last would win unseen, and what one
 * language lacks shows up in another.
 */
class MessagesTests {

	private static final Path MESSAGES = Path.of("src/main/resources/messages");

	private static final List<String> LANGUAGES = List.of("", "_zh_CN", "_en");

	@Test
	void noTextStandsTwice() throws IOException {
		for (Path file : files()) {
			assertThat(twice(Files.readAllLines(file))).as("twice in %s", file).isEmpty();
		}
	}

	@Test
	void everyLanguageHasEveryText() throws IOException {
		List<String> rooms = files().stream()
			.map((file) -> file.getFileName().toString().replaceAll("(_zh_CN|_en)?\\.properties$", ""))
			.distinct()
			.toList();
		assertThat(rooms).hasSizeGreaterThan(20);
		for (String room : rooms) {
			Set<String> first = new HashSet<>(names(lines(room, LANGUAGES.get(0))));
			assertThat(LANGUAGES).as(room)
				.allSatisfy((language) -> assertThat(names(lines(room, language)))
					.containsExactlyInAnyOrderElementsOf(first));
		}
	}

	@Test
	void aTextThatStandsTwiceIsNamed() {
		assertThat(twice(List.of("one.a=1", "# one.a=2", "one.b=1", "one.a = 2"))).containsExactly("one.a");
	}

	private static List<Path> files() throws IOException {
		try (Stream<Path> all = Files.list(MESSAGES)) {
			return all.filter((file) -> file.toString().endsWith(".properties")).sorted().toList();
		}
	}

	private static List<String> lines(String room, String language) {
		try {
			return Files.readAllLines(MESSAGES.resolve(room + language + ".properties"));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static List<String> names(List<String> lines) {
		return lines.stream()
			.filter((line) -> line.matches("[A-Za-z].*=.*"))
			.map((line) -> line.substring(0, line.indexOf('=')).strip())
			.toList();
	}

	private static List<String> twice(List<String> lines) {
		Set<String> seen = new HashSet<>();
		List<String> twice = new ArrayList<>();
		names(lines).stream().filter((name) -> !seen.add(name)).forEach(twice::add);
		return twice;
	}

}
