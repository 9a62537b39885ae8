package org.duban.casefile;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.duban.proposal.CaseState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class CaseWayTest {

	private static Map<String, Object> file(String state) {
		Map<String, Object> file = new HashMap<>();
		file.put("state", state);
		file.put("submittedAt", LocalDateTime.parse("2026-01-20T09:30:00"));
		return file;
	}

	@ParameterizedTest
	@EnumSource
	void everyStateStandsInOneOfTheFourWords(CaseState state) {
		assertThat(CaseWay.of(file(state.name()))).extracting(CaseWay.Step::place).containsOnlyOnce("now");
	}

	@ParameterizedTest
	@CsvSource({ "DRAFT, 提", "FILED, 立", "REDO, 办", "TRACKING, 督" })
	void whatLiesBeforeIsDoneAndWhatComesIsNot(String state, String word) {
		List<CaseWay.Step> way = CaseWay.of(file(state));
		int now = "提立办督".indexOf(word);
		for (int i = 0; i < way.size(); i++) {
			assertThat(way.get(i).place()).isEqualTo((i < now) ? "done" : ((i == now) ? "now" : ""));
		}
	}

	@Test
	void eachWordNamesWhatWasReachedAndWhen() {
		Map<String, Object> file = file("CLOSED");
		file.put("filedOn", LocalDate.parse("2026-01-22"));
		file.put("assignments", List.of(Map.of("assignedOn", LocalDate.parse("2026-02-11")),
				Map.of("assignedOn", LocalDate.parse("2026-02-10"))));
		file.put("replies", List.of(Map.of("deliveredOn", LocalDate.parse("2026-05-08")), new HashMap<>()));
		file.put("closedOn", LocalDate.parse("2026-06-01"));
		assertThat(CaseWay.of(file)).extracting((step) -> step.reached().toString())
			.containsExactly("[Reached[key=submitted, on=2026-01-20]]", "[Reached[key=filed, on=2026-01-22]]",
					"[Reached[key=assigned, on=2026-02-10], Reached[key=replied, on=2026-05-08]]",
					"[Reached[key=closed, on=2026-06-01]]");
	}

}
