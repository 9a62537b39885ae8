package org.duban.documentation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What docs/rules.md says is true. */
class RulesTests {

	private final Sources main = new Sources(Sources.MAIN);

	private final Sources tests = new Sources(Sources.TESTS);

	@Test
	void everyRuleNamesItsClassAndItsTest() {
		List<Rule> rules = Rule.read(Path.of("docs/rules.md"));
		assertThat(rules).hasSizeGreaterThan(100);
		assertThat(rules.stream().flatMap((rule) -> rule.faults(this.main, this.tests))).isEmpty();
	}

	@Test
	void noRuleIsKeptInASecondBook() {
		assertThat(Path.of("docs/rules.d")).doesNotExist();
	}

	@Test
	void everyRuleHasItsOwnName() {
		assertThat(Rule.read(Path.of("docs/rules.md"))).extracting(Rule::id).doesNotHaveDuplicates();
	}

	@Test
	void whatTheParagraphsOfTheFieldStudyNameAreRules() throws IOException {
		List<String> known = Rule.read(Path.of("docs/rules.md")).stream().map(Rule::id).toList();
		List<String> named = Files.readAllLines(Path.of("docs/rules.md"))
			.stream()
			.filter((line) -> line.startsWith("- "))
			.flatMap((line) -> Pattern.compile("\\b[A-Z]+-\\d+\\b").matcher(line).results())
			.map(MatchResult::group)
			.toList();
		assertThat(named).hasSizeGreaterThan(100);
		assertThat(known).containsAll(named);
	}

	@Test
	void aRuleWithoutClassTestOrSourceIsFound() {
		List<Rule> probes = Rule.read(Path.of("src/test/resources/probes/rules.md"));
		assertThat(probes.stream().flatMap((rule) -> rule.faults(this.main, this.tests))).containsExactly(
				"PR-02: the room deadline has no class NoSuchRule", "PR-03: there is no test RulesTests#noSuchTest",
				"PR-04: there is no test NoSuchTests#holds", "PR-05 is not a complete row",
				"PR-06 is not a complete row", "PR-06: there is no test ");
	}

}
