package org.duban.documentation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The house's own Java files, as the documents name them. */
final class Sources {

	static final Path MAIN = Path.of("src/main/java/org/duban");

	static final Path TESTS = Path.of("src/test/java/org/duban");

	private final Path root;

	private final List<Path> files;

	Sources(Path root) {
		this.root = root;
		try (Stream<Path> tree = Files.walk(root)) {
			this.files = tree.filter((file) -> file.toString().endsWith(".java")).sorted().toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	List<Path> named(String type) {
		return this.files.stream().filter((file) -> file.endsWith(type + ".java")).toList();
	}

	Optional<Path> inRoom(String room, String type) {
		return named(type).stream().filter((file) -> file.startsWith(this.root.resolve(room))).findFirst();
	}

	/** The first directory below the root. */
	String room(Path file) {
		return this.root.relativize(file).getName(0).toString();
	}

	/** A link as seen from {@code docs/}. */
	static String link(String text, Path file) {
		return "[" + text + "](../" + file + ")";
	}

}
