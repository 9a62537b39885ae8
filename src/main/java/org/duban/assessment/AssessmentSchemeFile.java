package org.duban.assessment;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/**
 * The scheme as data: {@code db/data/assessment-scheme.csv}, or a file of the city's own.
 * Read and checked when the house starts; weights may be changed for a year, lines not.
 */
@Component
class AssessmentSchemeFile {

	private static final int CELLS = 5;

	private final AssessmentScheme scheme;

	AssessmentSchemeFile(@Value("${duban.assessment.scheme:classpath:db/data/assessment-scheme.csv}") Resource file)
			throws IOException {
		try (InputStream stream = file.getInputStream()) {
			this.scheme = new AssessmentScheme(new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines()
				.skip(1)
				.filter((line) -> !line.isBlank())
				.map((line) -> item(file, line))
				.toList());
		}
		List<String> faults = this.scheme.faults();
		if (!faults.isEmpty()) {
			throw new IllegalStateException(file + ": " + String.join("; ", faults));
		}
	}

	AssessmentScheme scheme() {
		return this.scheme;
	}

	private static SchemeItem item(Resource file, String line) {
		String[] cells = line.split(",", -1);
		if (cells.length != CELLS) {
			throw new IllegalStateException(file + ": " + line);
		}
		Measure measure = Measure.of(cells[1])
			.orElseThrow(() -> new IllegalStateException(file + ": nothing measures " + cells[1]));
		return new SchemeItem(cells[0], measure, cells[2], cells[3], new BigDecimal(cells[4]));
	}

}
