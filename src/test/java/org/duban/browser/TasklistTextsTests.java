package org.duban.browser;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Objects;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Tasklist's texts, without a browser: nothing left out, nothing left in English. */
class TasklistTextsTests {

	private static final String LOCALES = "/META-INF/resources/webjars/camunda/app/tasklist/locales/";

	private static final String MARKUP_AND_GAPS = "\\{\\{.*?}}|<br/>";

	private final JsonNode chinese = locale("zh-CN.json");

	private final JsonNode english = locale("en.json");

	@ParameterizedTest
	@ValueSource(strings = { "labels", "dateLocales" })
	void everyEnglishTextHasAChineseOne(String part) {
		assertThat(names(this.chinese.path(part))).containsAll(names(this.english.path(part)).toList());
	}

	@Test
	void noLabelHoldsALatinLetter() {
		assertThat(names(this.chinese.path("labels")))
			.filteredOn(name -> label(name).replaceAll(MARKUP_AND_GAPS, "").matches("(?s).*[A-Za-z].*"))
			.isEmpty();
	}

	@Test
	void monthsAndWeekdaysAreChinese() {
		JsonNode dates = this.chinese.path("dateLocales");
		Stream.of("months", "monthsShort", "weekdays", "weekdaysShort", "weekdaysMin")
			.forEach(list -> assertThat(dates.path(list)).hasSameSizeAs(this.english.path("dateLocales").path(list))
				.allSatisfy(word -> assertThat(word.asText()).doesNotContainPattern("[A-Za-z]")));
	}

	private String label(String name) {
		return this.chinese.path("labels").path(name).asText();
	}

	private static Stream<String> names(JsonNode node) {
		Iterator<String> names = node.fieldNames();
		return Stream.generate(() -> names).limit(node.size()).map(Iterator::next);
	}

	private static JsonNode locale(String file) {
		try (InputStream stream = Objects
			.requireNonNull(TasklistTextsTests.class.getResourceAsStream(LOCALES + file))) {
			String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
			return new ObjectMapper().readTree(text.startsWith("\uFEFF") ? text.substring(1) : text);
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
