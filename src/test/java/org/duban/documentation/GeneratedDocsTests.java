package org.duban.documentation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What can be read off the code is not written by hand. */
class GeneratedDocsTests {

	enum Doc {

		PROCESSES("docs/process-table.md", () -> new ProcessTable().text()),
		ROOMS("docs/modules.md", () -> new RoomTable().text()),
		PARAMETERS("docs/parameters.md", () -> new ParameterTable().text());

		private final Path file;

		private final Supplier<String> text;

		Doc(String file, Supplier<String> text) {
			this.file = Path.of(file);
			this.text = text;
		}

	}

	@ParameterizedTest
	@EnumSource
	void isCurrent(Doc doc) {
		new GeneratedDoc(doc.file).isCurrent(doc.text.get());
	}

	@Test
	void theRoomsOfTheReadmeAreCurrent() {
		new GeneratedDoc(Path.of("README.md"), "rooms").isCurrent(new RoomTable().sentences());
	}

	@Test
	void aStaleDocumentIsRefused(@TempDir Path folder) throws IOException {
		Path file = Files.writeString(folder.resolve("stale.md"),
				"before\n<!-- part -->\nold\n<!-- /part -->\nafter\n");
		assertThatThrownBy(() -> GeneratedDoc.check(file, "new")).isInstanceOf(AssertionError.class);
		assertThatThrownBy(() -> GeneratedDoc.check(folder.resolve("none.md"), "new"))
			.isInstanceOf(AssertionError.class);
		assertThat(new GeneratedDoc(file, "part").whole("new\n"))
			.isEqualTo("before\n<!-- part -->\nnew\n<!-- /part -->\nafter\n");
	}

}
