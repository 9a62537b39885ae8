package org.duban.documentation;

import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.duban.deadline.ClockKind;
import org.jspecify.annotations.Nullable;

/**
 * Process, user task, command, form, role and clock, and which beans of which room a
 * model calls: the dependencies that Java cannot see.
 */
class ProcessTable {

	private static final List<String> CHAIN = List.of("proposal", "cosign", "review", "not-filed", "assign",
			"unit-handling", "feedback", "redo", "commitment", "escalation");

	private static final Pattern BEAN = Pattern.compile("[$#]\\{\\s*(\\w+)[.}]");

	private static final Pattern WORD = Pattern.compile("(^|-)(\\w)");

	private final Sources sources = new Sources(Sources.MAIN);

	String text() {
		return """
				# Processes and their tasks

				Generated from `bpmn/`, the command records and `ClockKind`. One name, four places: the user task's id, its form, its
				command, its anchor in the manual.

				| process | user task | command | form | who | clock: parameter |
				|---|---|---|---|---|---|
				"""
				+ models().flatMap((model) -> tasks(model).stream().map((task) -> row(model, task)))
					.collect(Collectors.joining())
				+ """

						## What the models call

						Beans by their names in the models and the room each lives in.

						| process | picture | beans |
						|---|---|---|
						""" + models().map(this::calls).collect(Collectors.joining());
	}

	private static Stream<Path> models() {
		String[] files = new File("bpmn").list((folder, name) -> name.endsWith(".bpmn"));
		return Arrays.stream(files == null ? new String[0] : files)
			.map((name) -> name.replace(".bpmn", ""))
			.sorted((one, other) -> Integer.compare(place(one), place(other)))
			.map((name) -> Path.of("bpmn", name + ".bpmn"));
	}

	private static int place(String process) {
		return CHAIN.contains(process) ? CHAIN.indexOf(process) : CHAIN.size();
	}

	private static Collection<UserTask> tasks(Path model) {
		return read(model).getModelElementsByType(UserTask.class);
	}

	private static BpmnModelInstance read(Path model) {
		return Bpmn.readModelFromFile(model.toFile());
	}

	private String row(Path model, UserTask task) {
		String key = task.getId();
		String command = WORD.matcher(key).replaceAll((word) -> word.group(2).toUpperCase());
		String record = this.sources.named(command)
			.stream()
			.findFirst()
			.map((file) -> Sources.link("`" + command + "`", file) + " (" + this.sources.room(file) + ")")
			.orElse("**none**");
		String form = "forms/" + key + ".html";
		return "| " + Sources.link(name(model), model) + " | `" + key + "` " + task.getName() + " | " + record + " | "
				+ Sources.link(key, Path.of(form)) + " | " + who(task) + " | " + clocks(key) + " |\n";
	}

	private static String who(UserTask task) {
		return Stream.of(part("assignee", task.getCamundaAssignee()), part("", task.getCamundaCandidateGroups()),
				task.getCamundaAssignee() == null ? part("user", task.getCamundaCandidateUsers())
						: Optional.<String>empty())
			.flatMap(Optional::stream)
			.collect(Collectors.joining(", "));
	}

	private static Optional<String> part(String kind, @Nullable String who) {
		return Optional.ofNullable(who).map((each) -> (kind + " `" + each + "`").strip());
	}

	private static String clocks(String key) {
		return Arrays.stream(ClockKind.values())
			.filter((kind) -> kind.tasks().contains(key))
			.map((kind) -> kind + ": `" + kind.parameter() + "`")
			.collect(Collectors.joining("<br>"));
	}

	private String calls(Path model) {
		TreeSet<String> names = BEAN.matcher(GeneratedDoc.read(model))
			.results()
			.map((found) -> found.group(1))
			.collect(Collectors.toCollection(TreeSet::new));
		String beans = names.stream()
			.flatMap((bean) -> bean(bean).stream().map((file) -> "`" + bean + "` (" + this.sources.room(file) + ")"))
			.collect(Collectors.joining(", "));
		return "| " + Sources.link(name(model), model) + " | " + "[" + title(model) + "](processes/" + name(model)
				+ ".png)" + " | " + beans + " |\n";
	}

	private Optional<Path> bean(String name) {
		String type = name.substring(0, 1).toUpperCase() + name.substring(1);
		return this.sources.named(type).stream().filter((file) -> file.getParent().endsWith("process")).findFirst();
	}

	private static String title(Path model) {
		return read(model).getModelElementsByType(Process.class).iterator().next().getName();
	}

	private static String name(Path model) {
		return model.getFileName().toString().replace(".bpmn", "");
	}

}
