package org.duban.workflow;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.duban.workflow.ActForms.Breach;
import org.duban.workflow.ActForms.Rule;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.ResolvableType;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.util.ClassUtils;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whoever may do something has a form for it on a page: nothing exists in the API only.
 */
class ActFormsTests {

	private static final String SOUND = """
			<form th:data-api="@{/api/proposals/{id}/acts/probe-act(id=${id})}">
				<select name="unit" data-type="number"></select>
				<div class="field"><label class="need">Why</label><textarea name="reason" maxlength="500"></textarea></div>
				<div class="field"><textarea name="answer.comment" maxlength="200"></textarea></div>
				<button type="submit">Do</button>
			</form>""";

	record ProbeAct(@NotNull Long unit, @NotBlank @Size(max = 500) String reason,
			@NotNull @Valid ProbeAnswer answer) implements Command {

	}

	record ProbeAnswer(@Nullable @Size(max = 200) String comment) {

	}

	@Test
	void everyActHasAFormOnAPage() throws IOException {
		Map<String, Class<?>> acts = acts();
		assertThat(acts).hasSizeGreaterThan(25).containsKeys("replace-feedback", "urge", "choose-successor");
		for (String words : new String[] { "_zh_CN", "_en" }) {
			assertThat(new ActForms(Path.of("src/main/resources/templates"), acts, words(words)).breaches()).isEmpty();
		}
	}

	/** No act service, for it is about no case. */
	@Test
	void theEndOfAMembershipHasItsFormToo() throws IOException {
		assertThat(Files.readString(Path.of("src/main/resources/templates/member/membership.html")))
			.contains("@{/api/members/{id}/end(", "name=\"on\"");
	}

	@Test
	void theManualSaysWhoDoesWhatWithoutATask() throws IOException {
		assertThat(described(Files.readString(Path.of("docs/manual.md")))).containsAll(acts().keySet())
			.contains("end-membership")
			.hasSize(acts().size() + 1);
	}

	@Test
	void anActThatTheManualLacksIsNoticed() {
		assertThat(described("### urge\n\n#### invite\n")).containsExactly("invite");
	}

	private static List<String> described(String manual) {
		return Pattern.compile("(?m)^#### (\\S+)$").matcher(manual).results().map((act) -> act.group(1)).toList();
	}

	@Test
	void theProbeIsSoundUntilItIsBroken(@TempDir Path folder) throws IOException {
		assertThat(probe(folder, SOUND, "act.probe-act").breaches()).isEmpty();
	}

	@ParameterizedTest
	@EnumSource(Rule.class)
	void aBrokenProbeIsFound(Rule rule, @TempDir Path folder) throws IOException {
		String page = switch (rule) {
			case NO_FORM -> "<form th:data-api=\"@{/api/proposals}\"></form>";
			case NO_ACT -> SOUND + SOUND.replace("acts/probe-act", "acts/other-act");
			case NO_NAME -> SOUND;
			case MISSING_FIELD -> SOUND.replace("name=\"unit\"", "");
			case UNKNOWN_FIELD -> SOUND.replace("<button", "<input type=\"date\" name=\"until\"><button");
			case LENGTH -> SOUND.replace("maxlength=\"200\"", "maxlength=\"500\"");
			case UNMARKED -> SOUND.replace("class=\"need\"", "");
			case BROWSER_REFUSES -> SOUND.replace("maxlength=\"500\"", "maxlength=\"500\" required");
		};
		assertThat(probe(folder, page, (rule == Rule.NO_NAME) ? "act.other" : "act.probe-act").breaches())
			.extracting(Breach::rule)
			.isNotEmpty()
			.containsOnly(rule);
	}

	private static ActForms probe(Path folder, String page, String word) throws IOException {
		Files.writeString(folder.resolve("probe.html"), page);
		return new ActForms(folder, Map.of("probe-act", ProbeAct.class), Map.of(word, "Probe"));
	}

	/** The command of every act service that was compiled, by the act's name. */
	private static Map<String, Class<?>> acts() {
		ClassPathScanningCandidateComponentProvider services = new ClassPathScanningCandidateComponentProvider(false);
		services.addIncludeFilter(new AssignableTypeFilter(ActService.class));
		Map<String, Class<?>> acts = new TreeMap<>();
		services.findCandidateComponents("org.duban").forEach((service) -> {
			Class<?> type = ClassUtils.resolveClassName(String.valueOf(service.getBeanClassName()), null);
			Class<?> command = ResolvableType.forClass(type).as(ActService.class).getGeneric(0).resolve();
			if (command != null) {
				acts.put(CommandNames.key(command), command);
			}
		});
		return acts;
	}

	private static Map<String, String> words(String language) throws IOException {
		Map<String, String> words = new LinkedHashMap<>();
		try (Stream<Path> files = Files.list(Path.of("src/main/resources/messages"))) {
			for (Path file : files.filter((one) -> one.toString().endsWith(language + ".properties")).toList()) {
				Properties found = new Properties();
				try (var reader = Files.newBufferedReader(file)) {
					found.load(reader);
				}
				found.stringPropertyNames().forEach((name) -> words.put(name, found.getProperty(name)));
			}
		}
		return words;
	}

}
