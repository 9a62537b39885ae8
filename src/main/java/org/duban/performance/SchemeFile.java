package org.duban.performance;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

import org.duban.performance.SchemeItem.Way;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/**
 * The items as data: {@code db/data/performance-scheme.csv} or a file of the city's own.
 * Read and checked when the house starts.
 */
@Component
class SchemeFile {

	private static final int CELLS = 8;

	private final Scheme scheme;

	SchemeFile(@Value("${duban.performance.scheme:classpath:db/data/performance-scheme.csv}") Resource file)
			throws IOException {
		try (InputStream stream = file.getInputStream()) {
			List<SchemeItem> items = new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines()
				.skip(1)
				.filter((line) -> !line.isBlank())
				.map((line) -> item(file, line.split(",", -1)))
				.toList();
			this.scheme = new Scheme(items);
		}
		if (!this.scheme.faults().isEmpty()) {
			throw new IllegalStateException(file + ": " + String.join("; ", this.scheme.faults()));
		}
	}

	Scheme scheme() {
		return this.scheme;
	}

	private static SchemeItem item(Resource file, String[] cells) {
		if (cells.length != CELLS) {
			throw new IllegalStateException(file + ": " + String.join(",", cells));
		}
		return new SchemeItem(cells[0], cells[1], cells[2], cells[3], Points.of(new BigDecimal(cells[4])),
				Points.of(new BigDecimal(cells[5])), cells[6].equals("full"),
				Way.valueOf(cells[7].toUpperCase(Locale.ROOT)));
	}

}
