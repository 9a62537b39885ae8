package org.duban.organisation;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;

import org.duban.parameter.ShippedParameters;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.ResourceBundleMessageSource;

import static org.assertj.core.api.Assertions.assertThat;

class VerdictLabelsTests {

	private final ShippedParameters parameters = new ShippedParameters();

	private final VerdictLabels labels = new VerdictLabels(this.parameters, messages(),
			Clock.fixed(Instant.parse("2026-06-01T02:00:00Z"), ZoneId.of("Asia/Shanghai")));

	private static ResourceBundleMessageSource messages() {
		ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
		messages.setBasename("messages/casefile");
		messages.setDefaultEncoding("UTF-8");
		return messages;
	}

	@AfterEach
	void readAsBefore() {
		LocaleContextHolder.resetLocaleContext();
	}

	@Test
	void theVerdictsReadAsTheParameterSays() {
		LocaleContextHolder.setLocale(Locale.SIMPLIFIED_CHINESE);
		assertThat(this.labels.results().values()).containsExactly("满意", "基本满意", "不满意");
		this.parameters.with("feedback.labels", "同意/理解/不同意");
		assertThat(this.labels.results().values()).containsExactly("同意", "理解", "不同意");
		assertThat(this.labels.of("dissatisfied", LocalDate.of(2026, 6, 1))).isEqualTo("不同意");
	}

	@Test
	void aCityWithFourWordsHasReservationsOfResultsOnly() {
		LocaleContextHolder.setLocale(Locale.SIMPLIFIED_CHINESE);
		assertThat(this.labels.results()).doesNotContainKey("reserved");
		this.parameters.with("feedback.labels", "同意/理解/保留/不同意");
		assertThat(this.labels.results().keySet()).containsExactly("satisfied", "basically-satisfied", "reserved",
				"dissatisfied");
		assertThat(this.labels.results().values()).containsExactly("同意", "理解", "保留", "不同意");
		assertThat(this.labels.attitudes().values()).containsExactly("同意", "理解", "不同意");
		LocaleContextHolder.setLocale(Locale.ENGLISH);
		assertThat(this.labels.results()).containsEntry("reserved", "reserved");
	}

	@Test
	void theCitysOwnWordsAreShownInEveryLanguage() {
		LocaleContextHolder.setLocale(Locale.ENGLISH);
		assertThat(this.labels.results().get("satisfied")).isEqualToIgnoringCase("satisfied");
		this.parameters.with("feedback.labels", "同意/基本满意/不同意");
		assertThat(this.labels.results().get("satisfied")).isEqualTo("同意");
		assertThat(this.labels.results().get("basically-satisfied")).isEqualToIgnoringCase("basically satisfied");
	}

}
