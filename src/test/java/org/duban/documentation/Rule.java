package org.duban.documentation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** One row of {@code docs/rules.md}. */
record Rule(String room, String id, String text, String source, String type, String test) {

	private static final Pattern ROOM = Pattern.compile("## (\\w+)");

	private static final Pattern ID = Pattern.compile("[A-Z]+-\\d\\d+");

	private static final int CELLS = 5;

	static List<Rule> read(Path file) {
		List<Rule> rules = new ArrayList<>();
		String room = "";
		for (String line : GeneratedDoc.read(file).lines().toList()) {
			Matcher heading = ROOM.matcher(line);
			room = heading.matches() ? heading.group(1) : room;
			String[] cells = line.replaceAll("^\\| ?| ?\\|$", "").split(" ?\\| ?", -1);
			if (line.startsWith("| ") && !cells[0].equals("id")) {
				rules.add(of(room, line, cells));
			}
		}
		return rules;
	}

	private static Rule of(String room, String line, String[] cells) {
		return cells.length == CELLS ? new Rule(room, cells[0], cells[1], cells[2], cells[3], cells[4])
				: new Rule(room, line, "", "", "", "");
	}

	/** What is wrong with it, given the house's sources. */
	Stream<String> faults(Sources main, Sources tests) {
		return Stream.of(complete(), known(main), tested(tests)).flatMap(List::stream).map((fault) -> this.id + fault);
	}

	private List<String> complete() {
		boolean filled = Stream.of(this.text, this.source, this.type, this.test).noneMatch(String::isBlank);
		return filled && ID.matcher(this.id).matches() ? List.of() : List.of(" is not a complete row");
	}

	private List<String> known(Sources main) {
		return main.inRoom(this.room, this.type).isPresent() ? List.of()
				: List.of(": the room " + this.room + " has no class " + this.type);
	}

	private List<String> tested(Sources tests) {
		String[] name = this.test.split("#", 2);
		boolean there = name.length == 2 && tests.named(name[0])
			.stream()
			.map(GeneratedDoc::read)
			.anyMatch((text) -> text.contains(" " + name[1] + "(") && text.contains("Test"));
		return there ? List.of() : List.of(": there is no test " + this.test);
	}

}
