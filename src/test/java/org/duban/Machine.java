package org.duban;

import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.duban.browser.Chromium;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Whether this machine can run the suite at hand. {@code ./verify} takes no for a
 * failure; {@code ./mvnw verify} alone leaves the suite out and says so once, loudly.
 */
public class Machine implements ExecutionCondition {

	private static final Set<String> SAID = ConcurrentHashMap.newKeySet();

	@Override
	public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
		return missing(context.getTags()).map(Machine::leaveOut)
			.orElseGet(() -> ConditionEvaluationResult.enabled("this machine has what it needs"));
	}

	private static Optional<String> missing(Set<String> tags) {
		return Optional.ofNullable(missingBrowser(tags)).or(() -> Optional.ofNullable(missingMariadb(tags)));
	}

	private static @Nullable String missingBrowser(Set<String> tags) {
		return tags.contains("browser") && Chromium.installed().isEmpty()
				? "the browser tests: no Chromium here, and the environment variable CHROMIUM names none" : null;
	}

	private static @Nullable String missingMariadb(Set<String> tags) {
		String system = System.getProperty("os.name") + " " + System.getProperty("os.arch");
		boolean needed = tags.contains("mariadb") || tags.contains("database") && TestDatabase.mariadb();
		return needed && !"Linux amd64".equals(system)
				? "the tests on MariaDB: Maven brings a server for Linux amd64 only, this is " + system : null;
	}

	private static ConditionEvaluationResult leaveOut(String what) {
		if (Boolean.getBoolean("duban.verify.everything")) {
			throw new IllegalStateException("Every test was asked for, but this machine cannot run " + what);
		}
		if (SAID.add(what)) {
			String line = "!".repeat(100);
			System.out.printf("%n%s%nWARNING  LEFT OUT: %s%n         ./verify runs everything.%n%s%n%n", line, what,
					line);
		}
		return ConditionEvaluationResult.disabled(what);
	}

}
