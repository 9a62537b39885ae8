package org.duban.documentation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** A document that leads nowhere is worse than none. */
class LinksTests {

	private static final Pattern LINK = Pattern.compile("]\\(([^)#]+)(#[^)]*)?\\)");

	@Test
	void everyLinkLeadsToAFile() {
		List<Path> documents = Stream
			.concat(Stream.of("README.md", "README.zh-CN.md", "CONTRIBUTING.md").map(Path::of), below(Path.of("docs")))
			.toList();
		assertThat(documents).hasSizeGreaterThan(10);
		assertThat(documents.stream().flatMap(LinksTests::broken)).isEmpty();
	}

	@Test
	void bothReadmesNameEveryRoom() {
		for (String room : new RoomTable().rooms()) {
			assertThat(List.of("README.md", "README.zh-CN.md"))
				.allSatisfy((file) -> assertThat(GeneratedDoc.read(Path.of(file))).contains("[`" + room + "`]"));
		}
	}

	@Test
	void aLinkToNothingIsFound(@TempDir Path folder) throws IOException {
		Path probe = Files.writeString(folder.resolve("probe.md"), "[one](probe.md#part) [two](gone.md)");
		assertThat(broken(probe)).singleElement().asString().endsWith("probe.md: gone.md");
	}

	private static Stream<String> broken(Path document) {
		Path folder = document.toAbsolutePath().getParent();
		return LINK.matcher(GeneratedDoc.read(document))
			.results()
			.map((link) -> link.group(1))
			.filter((link) -> !link.startsWith("http"))
			.filter((link) -> Files.notExists(folder.resolve(link)))
			.map((link) -> document + ": " + link);
	}

	private static Stream<Path> below(Path folder) {
		try (Stream<Path> tree = Files.walk(folder)) {
			return tree.filter((file) -> file.toString().endsWith(".md"))
				.filter((file) -> !file.toString().contains("node_modules"))
				.toList()
				.stream();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
