package org.duban.documentation;

import java.nio.file.Path;
import java.util.stream.Collectors;

/** What may be set, from the file the house is delivered with. */
class ParameterTable {

	String text() {
		return """
				# Parameters

				Generated from [db/data/parameters.csv](../db/data/parameters.csv). The suffix of a name is its unit: `wd` working
				days, `days` calendar days, `months` months. Every number is a default of the system and holds from its date until a
				later row replaces it; no day-count is anyone's law.

				| name | default | holds from | basis 依据 |
				|---|---|---|---|
				"""
				+ GeneratedDoc.read(Path.of("db/data/parameters.csv"))
					.lines()
					.skip(1)
					.filter((line) -> !line.isBlank())
					.map((line) -> line.split(",", 4))
					.map((row) -> "| `" + row[0] + "` | " + row[1] + " | " + row[2] + " | " + row[3] + " |\n")
					.collect(Collectors.joining());
	}

}
