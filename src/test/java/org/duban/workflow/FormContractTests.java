package org.duban.workflow;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.duban.workflow.FormContract.Breach;
import org.duban.workflow.FormContract.Rule;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Contract §1: a task, its form and its command fit together. */
class FormContractTests {

	private static final Path PROBES = Path.of("src/test/resources/probes/forms");

	record ProbeTask(@Decision( {
			"pass", "return" }) String decision, @NotNull @Pattern(regexp = "paper|system") String channel,
			@Nullable @ForDecision("return") @Size(max = 500) String comment,
			@NotBlank @Size(min = 5, max = 100) String title, @NotNull List<ProbeRow> rows) implements Command{

	}

	record SpareTask() implements Command {

	}

	record ProbeRow(@NotBlank @Size(max = 32) String unit, @Nullable LocalDate finishBy) {

	}

	@Test
	void everyTaskItsFormAndItsCommandFitTogether() {
		FormContract contract = new FormContract(Path.of("forms"), Path.of("bpmn"),
				Path.of("src/main/resources/static/forms-kit/words.js"), commands(Path.of("target/classes")));
		assertThat(contract.breaches()).isEmpty();
	}

	@Test
	void theProbeIsSoundUntilItIsBroken(@TempDir Path folder) {
		assertThat(probe(PROBES.resolve("sound"), folder).breaches()).isEmpty();
	}

	@ParameterizedTest
	@EnumSource(Rule.class)
	void aBrokenProbeIsFound(Rule rule, @TempDir Path folder) {
		Path broken = PROBES.resolve(rule.name().toLowerCase(Locale.ROOT).replace('_', '-'));
		copy(PROBES.resolve("sound"), folder);
		List<Breach> breaches = probe(broken, folder).breaches();
		assertThat(breaches).extracting(Breach::rule).isNotEmpty().containsOnly(rule);
	}

	private static FormContract probe(Path files, Path folder) {
		copy(files, folder);
		return new FormContract(folder.resolve("forms"), folder.resolve("bpmn"), folder.resolve("words.js"),
				Map.of("probe-task", ProbeTask.class, "spare-task", SpareTask.class));
	}

	/** Every command record that was compiled, by its task's key. */
	private static Map<String, Class<?>> commands(Path classes) {
		Map<String, Class<?>> commands = new TreeMap<>();
		try (Stream<Path> files = Files.walk(classes.resolve("org/duban"))) {
			files.map((file) -> classes.relativize(file).toString())
				.filter((file) -> file.endsWith(".class") && !file.contains("$") && !file.endsWith("-info.class"))
				.map((file) -> load(file.substring(0, file.length() - ".class".length()).replace('/', '.')))
				.filter((type) -> type.isRecord() && Command.class.isAssignableFrom(type))
				.forEach((type) -> commands.put(CommandNames.key(type), type));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return commands;
	}

	private static Class<?> load(String name) {
		try {
			return Class.forName(name, false, FormContractTests.class.getClassLoader());
		}
		catch (ClassNotFoundException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static void copy(Path from, Path to) {
		try (Stream<Path> files = Files.walk(from)) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				Path target = to.resolve(from.relativize(file).toString());
				Files.createDirectories(target.getParent());
				Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
