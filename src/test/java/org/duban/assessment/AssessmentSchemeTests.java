package org.duban.assessment;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

import org.duban.workflow.FieldError;
import org.junit.jupiter.api.Test;

import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class AssessmentSchemeTests {

	static AssessmentScheme shipped() {
		try {
			return new AssessmentSchemeFile(new FileSystemResource("db/data/assessment-scheme.csv")).scheme();
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static Resource file(String... lines) {
		return new ByteArrayResource(
				("code,measure,name,name_en,weight\n" + String.join("\n", lines)).getBytes(StandardCharsets.UTF_8));
	}

	private static Map<String, BigDecimal> weights(Object... other) {
		Map<String, BigDecimal> weights = new HashMap<>();
		shipped().items().forEach((item) -> weights.put(item.code(), item.weight()));
		for (int i = 0; i < other.length; i += 2) {
			weights.put(String.valueOf(other[i]), new BigDecimal(String.valueOf(other[i + 1])));
		}
		return weights;
	}

	@Test
	void theShippedSchemeWeighsAHundredBesideItsDeductions() {
		assertThat(shipped().faults()).isEmpty();
		assertThat(shipped().sum()).isEqualByComparingTo("100");
		assertThat(shipped().items()).extracting(SchemeItem::measure).containsExactlyInAnyOrder(Measure.values());
	}

	@Test
	void theHouseDoesNotStartWithASchemeThatDoesNotAddUp() {
		assertThatIllegalStateException().isThrownBy(
				() -> new AssessmentSchemeFile(file("a,manual,一,One,60", "b,contact,二,Two,39.5", "c,late,三,Three,7")))
			.withMessageContaining("the lines bring 99.5 points and not 100");
		assertThatIllegalStateException().isThrownBy(
				() -> new AssessmentSchemeFile(file("a,contact,一,One,50", "a,contact,二,Two,50", "c,late,三,Three,11")))
			.withMessageContaining("a stands there twice; contact is measured twice; c cannot weigh 11");
		assertThatIllegalStateException().isThrownBy(() -> new AssessmentSchemeFile(file("a,luck,一,One,100")))
			.withMessageContaining("nothing measures luck");
	}

	@Test
	void weightsThatAreWrongAreNamed() {
		assertThat(shipped().check(weights())).isEmpty();
		assertThat(shipped().check(weights("contact", 16, "signing", 4, "late", "0.25"))).isEmpty();
		assertThat(shipped().check(weights("contact", 16)))
			.containsExactly(new FieldError("weights", "assessment-weights-sum", java.util.List.of("101")));
		assertThat(shipped().check(weights("contact", -1, "late", 11, "signing", "5.005", "luck", 3)))
			.extracting(FieldError::field)
			.containsExactlyInAnyOrder("weights.contact", "weights.late", "weights.signing", "weights.luck");
		Map<String, BigDecimal> missing = weights();
		missing.remove("adoption");
		assertThat(shipped().check(missing)).extracting((error) -> error.field() + ":" + error.code())
			.containsExactly("weights.adoption:required");
	}

}
