package org.duban.search;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;

import org.springframework.core.io.ClassPathResource;

/** Made-up proposals of which it is known what belongs together and to whom. */
final class LabelledSet {

	static final List<Labelled> ALL = read();

	private LabelledSet() {
	}

	/**
	 * @param pair two with the same number are about the same matter; 0 for none
	 */
	record Labelled(long id, int pair, String unit, String title, String text) {

		boolean related(Labelled other) {
			return this.pair != 0 && this.pair == other.pair && this.id != other.id;
		}

		/** The formula was chosen on one half; figures are given for the other. */
		boolean held() {
			return ((this.pair != 0) ? this.pair : this.id) % 2 == 0;
		}

	}

	static SearchIndex index() {
		return MemoryIndex.with(ALL.stream()
			.map((one) -> MemoryIndex.file(one.id(), one.title(), one.text()))
			.toArray(CaseOnFile[]::new));
	}

	static Labelled get(long id) {
		return ALL.get((int) id - 1);
	}

	private static List<Labelled> read() {
		try (BufferedReader lines = new BufferedReader(new InputStreamReader(
				new ClassPathResource("search/labelled.txt").getInputStream(), StandardCharsets.UTF_8))) {
			List<String[]> rows = lines.lines()
				.filter((line) -> !line.startsWith("#"))
				.map((line) -> line.split("\\|"))
				.toList();
			return IntStream.range(0, rows.size()).mapToObj((no) -> {
				String[] row = rows.get(no);
				return new Labelled(no + 1, Integer.parseInt(row[0]), row[1], row[2], row[3]);
			}).toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
