package org.duban.account;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;

import org.duban.parameter.ShippedParameters;
import org.duban.workflow.FieldError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

import static org.assertj.core.api.Assertions.assertThat;

/** What a password must be like. */
class PasswordTests {

	private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

	private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

	private static final String NOW = "Ice-city-2025";

	private final ShippedParameters parameters = new ShippedParameters();

	private final PasswordEncoder encoder = new BCryptPasswordEncoder(4);

	private final PasswordRules rules = new PasswordRules(this.encoder, this.parameters,
			Clock.fixed(TODAY.atTime(10, 0).atZone(ZONE).toInstant(), ZONE));

	private final Account account = new Account(
			new NewAccount("wang.lin", "王霖", this.encoder.encode(NOW), Set.of("clerk"), null, null));

	private List<String> errors(String current, String next, String again) {
		return this.rules.check(this.account, new OwnPassword(current, next, again))
			.stream()
			.map((FieldError error) -> error.field() + ":" + error.code())
			.toList();
	}

	@Test
	void aGoodPasswordPasses() {
		assertThat(errors(NOW, "Sun-island-2026", "Sun-island-2026")).isEmpty();
		assertThat(errors(NOW, "松花江畔冰雪大世界2026", "松花江畔冰雪大世界2026")).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "Ice-city-2024, Sun-island-2026, Sun-island-2026, current:password-wrong",
			"Ice-city-2025, Sun-2026, Sun-2026, next:password-short",
			"Ice-city-2025, sunislandinsummer, sunislandinsummer, next:password-kinds",
			"Ice-city-2025, Wang.Lin-2026, Wang.Lin-2026, next:password-name",
			"Ice-city-2025, Ice-city-2025, Ice-city-2025, next:password-same",
			"Ice-city-2025, Sun-island-2026, Sun-island-2027, again:password-differs" })
	void whatIsNotGoodEnoughIsNamed(String current, String next, String again, String error) {
		assertThat(errors(current, next, again)).containsExactly(error);
	}

	/** What is beyond its reach would not be looked at. */
	@Test
	void moreThanTheCheckReadsIsRefused() {
		String longest = "aB3" + "x".repeat(70);
		assertThat(errors(NOW, longest, longest)).containsExactly("next:password-long");
	}

	@Test
	void aPasswordIsAsLongAndOfAsManyKindsAsTheParametersSay() {
		assertThat(errors(NOW, "sun-2026", "sun-2026")).containsExactly("next:password-short");
		this.parameters.with("password.min.chars", 9);
		assertThat(errors(NOW, "sun-2026", "sun-2026")).as("one too few").containsExactly("next:password-short");
		this.parameters.with("password.min.chars", 8);
		this.parameters.with("password.kinds", 3);
		assertThat(errors(NOW, "sun-2026", "sun-2026")).as("just enough of both").isEmpty();
		this.parameters.with("password.kinds", 4);
		assertThat(errors(NOW, "sun-2026", "sun-2026")).containsExactly("next:password-kinds");
	}

	@Test
	void aOneTimePasswordOpensForAsLongAsTheParameterSays() {
		this.parameters.with("password.once.days", 3);
		PasswordRules.Made made = this.rules.made();
		assertThat(made.until()).isEqualTo(TODAY.plusDays(3));
		assertThat(this.encoder.matches(made.password(), made.hash())).isTrue();
		assertThat(made.password()).isNotEqualTo(this.rules.made().password());
		this.account.password(made.hash(), made.until());
		assertThat(this.account.logIn(TODAY.plusDays(3)).isCredentialsNonExpired()).isTrue();
		assertThat(this.account.logIn(TODAY.plusDays(4)).isCredentialsNonExpired()).isFalse();
		assertThat(this.account.logIn(TODAY).access().once()).isTrue();
	}

	@Test
	void whatWasTypedIsNeverInALogLine() {
		assertThat(new OwnPassword(NOW, "Sun-island-2026", "x").toString()).doesNotContain("Ice", "Sun");
		assertThat(this.rules.made().toString()).doesNotMatch(".*[a-z2-9]{4}-[a-z2-9]{4}-[a-z2-9]{4}.*");
	}

}
