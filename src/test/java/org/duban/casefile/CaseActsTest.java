package org.duban.casefile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CaseActsTest {

	/** What is not among them is said to stand on the proposers' page. */
	@Test
	void theActsOfThePageAreThoseWithAFormOnIt() throws IOException {
		String pages = Files.readString(Path.of("src/main/resources/templates/casefile/acts.html"))
				+ Files.readString(Path.of("src/main/resources/templates/casefile/replace-feedback.html"))
				+ Files.readString(Path.of("src/main/resources/templates/casefile/consultation-act.html"))
				+ Files.readString(Path.of("src/main/resources/templates/casefile/key-acts.html"));
		assertThat(Stream.of(pages.split("/api/proposals/\\{id}/acts/"))
			.skip(1)
			.map((rest) -> rest.substring(0, rest.indexOf('(')))
			.collect(Collectors.toSet())).isEqualTo(CaseActs.HERE);
	}

}
