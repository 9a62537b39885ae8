package org.duban.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is seen in the files only, not in the classes. */
enum SourceRules {

	FILES_ARE_SHORT("has more than 300 lines") {
		@Override
		boolean broken(Path file, String text) {
			return file.toString().endsWith(".java") && text.lines().count() > 300;
		}
	},

	PACKAGES_SAY_WHAT_THEY_ARE("lies in a package without a sentence and @NullMarked") {
		@Override
		boolean broken(Path file, String text) {
			Path sentence = file.resolveSibling("package-info.java");
			return Files.notExists(sentence)
					|| !(read(sentence).startsWith("/**") && read(sentence).contains("@NullMarked"));
		}
	},

	WHAT_IS_HERE_IS_FINISHED("promises to be finished later") {
		@Override
		boolean broken(Path file, String text) {
			return text.contains("TO" + "DO") || text.contains("FIX" + "ME");
		}
	},

	NOBODY_SIGNS("names its author") {
		@Override
		boolean broken(Path file, String text) {
			return text.contains("@" + "author");
		}
	},

	TRANSACTIONS_ARE_ONE("begins a transaction of its own") {
		@Override
		boolean broken(Path file, String text) {
			return text.contains("REQUIRES" + "_NEW");
		}
	},

	REFUSALS_HAVE_WORDS("refuses with a code that has no words in both languages") {
		@Override
		boolean broken(Path file, String text) {
			return REFUSAL.matcher(text)
				.results()
				.map((found) -> "\nerror." + found.group(1) + "=")
				.anyMatch((line) -> LANGUAGES.stream().anyMatch((words) -> !words.contains(line)));
		}
	};

	/** A code that goes on after the quote is one of several and seen by other tests. */
	private static final Pattern REFUSAL = Pattern
		.compile("(?:Outcome\\.refused|new FieldError)\\(\\s*[^,]+,\\s*\"([^\"]+)\"(?!\\s*\\+)");

	private static final List<String> LANGUAGES = List.of(words("_zh_CN"), words("_en"));

	private final String breach;

	SourceRules(String breach) {
		this.breach = breach;
	}

	abstract boolean broken(Path file, String text);

	List<String> breaches(Path root) {
		return files(root).filter((file) -> broken(file, read(file)))
			.map((file) -> root.relativize(file) + " " + this.breach)
			.toList();
	}

	static Stream<Path> files(Path root) {
		try (Stream<Path> tree = Files.walk(root)) {
			return tree.filter((file) -> file.toString().endsWith(".java")).sorted().toList().stream();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String words(String language) {
		try (Stream<Path> files = Files.list(Path.of("src/main/resources/messages"))) {
			return files.filter((file) -> file.toString().endsWith(language + ".properties"))
				.map((file) -> "\n" + read(file))
				.collect(Collectors.joining());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String read(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
