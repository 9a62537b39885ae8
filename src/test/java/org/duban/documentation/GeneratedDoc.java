package org.duban.documentation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

import static org.assertj.core.api.Assertions.assertThat;

/** A document, or the part of it between two marks, that is generated and checked in. */
record GeneratedDoc(Path file, @Nullable String part) {

	GeneratedDoc(Path file) {
		this(file, null);
	}

	void isCurrent(String generated) {
		String expected = whole(generated);
		if (Boolean.getBoolean("duban.docs.update")) {
			write(expected);
		}
		check(this.file, expected);
	}

	static void check(Path file, String expected) {
		assertThat(read(file)).as("%s is stale: ./mvnw test -Dtest=GeneratedDocsTests -Dduban.docs.update=true", file)
			.isEqualTo(expected);
	}

	String whole(String generated) {
		if (this.part == null) {
			return generated;
		}
		String text = read(this.file);
		String from = "<!-- " + this.part + " -->\n";
		String to = "<!-- /" + this.part + " -->";
		assertThat(text).as(this.file.toString()).contains(from, to);
		return text.substring(0, text.indexOf(from) + from.length()) + generated + text.substring(text.indexOf(to));
	}

	private void write(String text) {
		try {
			Files.writeString(this.file, text);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static String read(Path file) {
		try {
			return Files.exists(file) ? Files.readString(file) : "";
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
