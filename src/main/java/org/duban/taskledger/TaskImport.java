package org.duban.taskledger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.duban.document.DraftTexts;
import org.duban.document.DryRun;
import org.duban.document.DryRun.Draft;
import org.duban.document.ImportPages.Incoming;
import org.duban.document.SheetReader;
import org.duban.document.SheetReader.Problem;
import org.duban.document.SheetReader.Row;
import org.duban.document.SheetReader.Table;
import org.duban.organisation.HandlingUnit;
import org.duban.organisation.Units;
import org.duban.workflow.Actor;
import org.duban.workflow.CommandReader;
import org.duban.workflow.CommandRefused;
import org.duban.workflow.FieldError;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Matters with their nodes from an Excel file. A row with a node belongs to the matter
 * above it. First a dry run that names every cell that is wrong, then all rows or none,
 * by the rules of a matter that is entered by hand.
 */
@Component
@Transactional
public class TaskImport implements Incoming {

	private static final String NODE = "node";

	private static final List<String> FIELDS = List.of("title", NODE, "basis", "lead", "coUnits", "dueOn");

	private static final Pattern OF_NODE = Pattern.compile("nodes\\[(\\d+)]\\.(title|dueOn)");

	/** A matter's row and those of its nodes. */
	private record Group(Draft matter, List<Draft> nodes) {
	}

	private final TaskDesk desk;

	private final LedgerTaskRepository tasks;

	private final SheetReader sheets;

	private final Units units;

	private final Reading reading;

	TaskImport(TaskDesk desk, LedgerTaskRepository tasks, SheetReader sheets, Units units, Reading reading) {
		this.desk = desk;
		this.tasks = tasks;
		this.sheets = sheets;
		this.units = units;
		this.reading = reading;
	}

	/** From rows to commands. */
	@Component
	record Reading(CommandReader commands, DraftTexts texts) {
	}

	@Override
	public boolean mayEnter(Actor actor) {
		return TaskRoles.maySupervise(actor);
	}

	@Override
	public List<String> headings() {
		return FIELDS.stream().map(this::heading).toList();
	}

	@Override
	@Transactional(readOnly = true)
	public DryRun read(byte[] file, Actor actor) {
		Table table = this.sheets.read(file, headings());
		List<Draft> drafts = table.rows().stream().map(this::draft).toList();
		return table.problems().isEmpty() ? checked(drafts) : new DryRun(drafts, table.problems());
	}

	@Override
	public DryRun enter(String rows, Actor actor) {
		DryRun run = checked(this.reading.texts().drafts(rows));
		if (run.sound()) {
			groups(run.drafts()).forEach((group) -> this.desk.enter(command(group), actor));
		}
		return run;
	}

	private DryRun checked(List<Draft> drafts) {
		List<Problem> problems = new ArrayList<>();
		if (!drafts.isEmpty() && isNode(drafts.get(0))) {
			problems.add(new Problem(drafts.get(0).row(), heading(NODE), "task-node-alone", List.of()));
			return new DryRun(drafts, problems);
		}
		Set<String> seen = new HashSet<>();
		for (Group group : groups(drafts)) {
			Draft matter = group.matter();
			errors(group).forEach((error) -> problems.add(problem(group, error)));
			group.nodes()
				.stream()
				.filter((node) -> !List.of("", matter.text("title")).contains(node.text("title")))
				.forEach((node) -> problems.add(new Problem(node.row(), heading("title"), "task-node-of-other",
						List.of(matter.text("title")))));
			if (!seen.add(matter.text("title") + "\n" + matter.text("lead"))) {
				problems.add(new Problem(matter.row(), heading("title"), "import-twice", List.of()));
			}
			else if (this.tasks.existsByTitleAndLeadCodeAndParentIdIsNullAndStateNot(matter.text("title"),
					matter.text("lead"), TaskState.CLOSED)) {
				problems.add(new Problem(matter.row(), heading("title"), "task-twice", List.of()));
			}
		}
		return new DryRun(drafts, problems);
	}

	private static boolean isNode(Draft draft) {
		return !draft.text(NODE).isEmpty();
	}

	private static List<Group> groups(List<Draft> drafts) {
		List<Group> groups = new ArrayList<>();
		for (Draft draft : drafts) {
			if (isNode(draft)) {
				groups.get(groups.size() - 1).nodes().add(draft);
			}
			else {
				groups.add(new Group(draft, new ArrayList<>()));
			}
		}
		return groups;
	}

	private List<FieldError> errors(Group group) {
		try {
			return this.desk.check(command(group));
		}
		catch (CommandRefused refused) {
			return refused.errors();
		}
	}

	private Problem problem(Group group, FieldError error) {
		Matcher node = OF_NODE.matcher(error.field());
		if (node.matches()) {
			return new Problem(group.nodes().get(Integer.parseInt(node.group(1))).row(),
					heading(node.group(2).equals("title") ? NODE : node.group(2)), error.code(), error.arguments());
		}
		String column = error.field().startsWith("nodes") ? heading(NODE)
				: FIELDS.contains(error.field()) ? heading(error.field()) : "";
		return new Problem(group.matter().row(), column, error.code(), error.arguments());
	}

	private EnterTask command(Group group) {
		Map<String, Object> fields = new HashMap<>(group.matter().fields());
		fields.put("coUnits", list(group.matter().text("coUnits")));
		fields.put("nodes", group.nodes().stream().map(TaskImport::node).toList());
		return this.reading.commands().read(this.reading.texts().json(fields), EnterTask.class);
	}

	private static Map<String, String> node(Draft draft) {
		Map<String, String> node = new LinkedHashMap<>(Map.of("title", draft.text(NODE)));
		if (!draft.text("dueOn").isEmpty()) {
			node.put("dueOn", draft.text("dueOn"));
		}
		return node;
	}

	private static List<String> list(String codes) {
		return codes.isEmpty() ? List.of() : Arrays.asList(codes.split(","));
	}

	/** Names become codes; what is no name stays, to be refused by name. */
	private Draft draft(Row row) {
		Map<String, String> codes = codes();
		Map<String, String> fields = new LinkedHashMap<>();
		for (String field : FIELDS) {
			String text = switch (field) {
				case "dueOn" -> row.day(heading(field));
				case "lead" -> codes.getOrDefault(row.text(heading(field)), row.text(heading(field)));
				case "coUnits" -> Arrays.stream(row.text(heading(field)).split("[、，,；;\\s]+"))
					.map((name) -> codes.getOrDefault(name, name))
					.collect(Collectors.joining(","));
				default -> row.text(heading(field));
			};
			if (!text.isEmpty()) {
				fields.put(field, text);
			}
		}
		return new Draft(row.number(), fields);
	}

	private Map<String, String> codes() {
		Map<String, String> codes = this.units.active()
			.stream()
			.collect(Collectors.toMap(HandlingUnit::name, HandlingUnit::code, (one, other) -> one));
		TaskRoles.OFFICES.forEach((office) -> codes.put(this.reading.texts().word("group." + office), office));
		return codes;
	}

	private String heading(String field) {
		return this.reading.texts().word("task-ledger.field." + (field.equals(NODE) ? "nodes" : field));
	}

}
