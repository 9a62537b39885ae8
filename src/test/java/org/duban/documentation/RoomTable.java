package org.duban.documentation;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.duban.Duban;
import org.duban.workflow.Command;

import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/** The rooms, what each is for, what it offers, and which needs which. */
class RoomTable {

	private static final Pattern SENTENCE = Pattern.compile("/\\*\\*(.*?)\\*/", Pattern.DOTALL);

	private static final JavaClasses HOUSE = new ClassFileImporter()
		.withImportOption(new ImportOption.DoNotIncludeTests())
		.importPackages("org.duban");

	private static final Map<String, Set<String>> NEEDS = needs();

	private final Map<String, Set<String>> needs = NEEDS;

	private static Map<String, Set<String>> needs() {
		ApplicationModules modules = ApplicationModules.of(Duban.class);
		Map<String, Set<String>> needs = new TreeMap<>();
		modules.forEach((room) -> needs.put(name(room),
				room.getDirectDependencies(modules)
					.uniqueModules()
					.map(RoomTable::name)
					.collect(Collectors.toCollection(TreeSet::new))));
		return needs;
	}

	Set<String> rooms() {
		return this.needs.keySet();
	}

	private static String name(ApplicationModule room) {
		return room.getIdentifier().toString();
	}

	String text() {
		return """
				# Rooms

				Generated from the code; Spring Modulith verifies that no room reaches into another and that no two need each other. An
				arrow means *needs*; what follows from other arrows is left out.

				```mermaid
				graph TD
				"""
				+ arrows() + """
						```

						| room | what it is for | needs | offers | commands and acts |
						|---|---|---|---|---|
						""" + byDepth().stream().map(this::row).collect(Collectors.joining());
	}

	/** The short table of the README. */
	String sentences() {
		return "| room | what it is for |\n|---|---|\n" + byDepth().stream()
			.map((room) -> "| [`" + room + "`](" + Sources.MAIN.resolve(room) + ") | " + sentence(room) + " |\n")
			.collect(Collectors.joining());
	}

	private String row(String room) {
		List<JavaClass> offered = HOUSE.getPackage("org.duban." + room)
			.getClasses()
			.stream()
			.filter((type) -> !type.isArray() && type.isTopLevelClass()
					&& type.getModifiers().contains(JavaModifier.PUBLIC))
			.sorted(Comparator.comparing(JavaClass::getSimpleName))
			.toList();
		return "| `" + room + "` | " + sentence(room) + " | " + String.join(", ", this.needs.get(room)) + " | "
				+ names(offered, false) + " | " + names(offered, true) + " |\n";
	}

	private static String names(List<JavaClass> offered, boolean commands) {
		return offered.stream()
			.filter((type) -> type.isAssignableTo(Command.class) == commands)
			.map((type) -> "`" + type.getSimpleName() + "`")
			.collect(Collectors.joining(", "));
	}

	private String arrows() {
		return byDepth().stream()
			.flatMap((room) -> this.needs.get(room)
				.stream()
				.filter((needed) -> !reachedOtherwise(room, needed))
				.map((needed) -> "\t" + room + " --> " + needed + "\n"))
			.collect(Collectors.joining());
	}

	private boolean reachedOtherwise(String room, String needed) {
		return this.needs.get(room).stream().filter((each) -> !each.equals(needed)).anyMatch((each) -> {
			Set<String> reached = new HashSet<>();
			walk(each, reached);
			return reached.contains(needed);
		});
	}

	private void walk(String room, Set<String> reached) {
		for (String needed : this.needs.get(room)) {
			if (reached.add(needed)) {
				walk(needed, reached);
			}
		}
	}

	/** What others stand on comes last. */
	private List<String> byDepth() {
		Map<String, Integer> depths = new HashMap<>();
		this.needs.keySet().forEach((room) -> depth(room, depths));
		return this.needs.keySet()
			.stream()
			.sorted(Comparator.comparing((String room) -> -depths.get(room)).thenComparing(Comparator.naturalOrder()))
			.toList();
	}

	private int depth(String room, Map<String, Integer> depths) {
		Integer known = depths.get(room);
		if (known != null) {
			return known;
		}
		int deepest = this.needs.get(room).stream().mapToInt((needed) -> depth(needed, depths) + 1).max().orElse(0);
		depths.put(room, deepest);
		return deepest;
	}

	private static String sentence(String room) {
		Path file = Sources.MAIN.resolve(room).resolve("package-info.java");
		return Files.exists(file) ? SENTENCE.matcher(GeneratedDoc.read(file))
			.results()
			.findFirst()
			.map((found) -> found.group(1)
				.replaceAll("\\s*\\n\\s*\\*?\\s*", " ")
				.replaceAll("\\{@code (\\w+)}", "`$1`")
				.strip())
			.orElse("") : "";
	}

}
