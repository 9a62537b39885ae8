package org.duban.assessment;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import org.duban.DatabaseTest;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Weights as they are set, and as they are tried before. */
@DatabaseTest
class AssessmentWeightsTests extends AssessedYear {

	private Map<String, Object> weights(Object... other) {
		Map<String, Object> weights = new HashMap<>();
		AssessmentSchemeTests.shipped().items().forEach((item) -> weights.put(item.code(), item.weight()));
		for (int i = 0; i < other.length; i += 2) {
			weights.put(String.valueOf(other[i]), other[i + 1]);
		}
		return weights;
	}

	@Test
	void weightsHoldFromTheirYearOnAndAreFixedOnceTold() {
		opened();
		Map<String, ?> other = Map.of("weights", weights("contact", 20, "in-time", 20), "reason", "主席会议决定更重沟通");
		assertThat(act("sysadmin", "/weights", Map.of("weights", weights("contact", 20), "reason", "主席会议决定")).errors())
			.containsExactly("weights:assessment-weights-sum");
		assertThat(act("clerk", "/weights", other).status()).isEqualTo(403);
		this.house.as("sysadmin").post("/api/assessments/2004/weights", other).ok();
		assertThat(point(sheet("supervisor", "wenlv"), "contact").path("weight").decimalValue())
			.isEqualByComparingTo("20");
		act("sysadmin", "/weights", Map.of("weights", weights("contact", 10, "in-time", 30), "reason", "今年更重时限")).ok();
		assertThat(point(sheet("supervisor", "wenlv"), "contact").path("points").decimalValue())
			.isEqualByComparingTo("7.5");
		assertThat(this.house.as("sysadmin").get(HERE + "/weights").path("editions").findValuesAsText("reason"))
			.containsExactly("今年更重时限", "主席会议决定更重沟通");
		this.jdbc.update("update assessment set self_until = ? where year_no = ?", this.today.minusDays(1), YEAR);
		act("supervisor", "/disclose", Map.of()).ok();
		assertThat(act("sysadmin", "/weights", other).errors()).containsExactly(":assessment-weights-fixed");
		assertThat(this.house.as("sysadmin").post("/api/assessments/2004/weights", other).errors())
			.containsExactly(":assessment-weights-fixed");
	}

	@Test
	void aRehearsalShowsPlacesAndWritesNothing() {
		long rows = this.jdbc.queryForObject("select (select count(*) from assessment_scheme) + (select count(*) from"
				+ " assessment) + (select count(*) from assessment_result) + (select count(*) from audit_entry)",
				Long.class);
		StringBuilder query = new StringBuilder("?");
		weights("contact", 0, "in-time", 25, "signing", 20)
			.forEach((code, weight) -> query.append(code).append('=').append(weight).append('&'));
		JsonNode changes = this.house.as("sysadmin").get(HERE + "/rehearsal" + query);
		JsonNode wenlv = StreamSupport.stream(changes.spliterator(), false)
			.filter((change) -> change.path("unit").asText().equals("wenlv"))
			.findFirst()
			.orElseThrow();
		// Of 90 that can be measured; without contact only the late reply is missing.
		assertThat(wenlv.path("totalBefore").decimalValue()).isEqualByComparingTo("76.78");
		assertThat(wenlv.path("totalAfter").decimalValue()).isEqualByComparingTo("80.94");
		assertThat(wenlv.path("before").asInt()).isEqualTo(2);
		assertThat(this.house.as("supervisor").page("/assessment/2006/weights" + query + "over=" + YEAR))
			.contains("80.94", "76.78");
		assertThat(this.house.as("supervisor").page("/assessment/2006/weights?over=" + YEAR + "&contact=x"))
			.contains("value=\"x\"", "aria-invalid=\"true\"");
		assertThat(rows).isEqualTo(this.jdbc.queryForObject("select (select count(*) from assessment_scheme) + (select"
				+ " count(*) from assessment) + (select count(*) from assessment_result) + (select count(*) from"
				+ " audit_entry)", Long.class));
	}

}
