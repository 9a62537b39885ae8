package org.duban.performance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
import org.duban.workflow.Actor;
import org.duban.workflow.CommandReader;
import org.duban.workflow.CommandRefused;
import org.duban.workflow.FieldError;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who took part in what from an Excel file, a row a member. First a dry run that names
 * every cell that is wrong, then all rows or none, by the rules of what is entered by
 * hand.
 */
@Component
@Transactional
public class EventImport implements Incoming {

	/** Those that say which event it is. */
	private static final List<String> EVENT = List.of("item", "title", "heldOn");

	private static final List<String> FIELDS = List.of("item", "title", "heldOn", "member", "presence", "note");

	private static final Pattern OF_PART = Pattern.compile("parts\\[(\\d+)]\\.(member|presence)");

	private final PerformanceDesk desk;

	private final SchemeFile scheme;

	private final SheetReader sheets;

	private final CommandReader commands;

	private final DraftTexts texts;

	EventImport(PerformanceDesk desk, SchemeFile scheme, SheetReader sheets, CommandReader commands, DraftTexts texts) {
		this.desk = desk;
		this.scheme = scheme;
		this.sheets = sheets;
		this.commands = commands;
		this.texts = texts;
	}

	@Override
	public boolean mayEnter(Actor actor) {
		return PerformanceRoles.mayEnter(actor);
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
		DryRun run = checked(this.texts.drafts(rows));
		if (run.sound()) {
			events(run.drafts()).forEach((event) -> this.desk.enter(command(event), actor));
		}
		return run;
	}

	private DryRun checked(List<Draft> drafts) {
		List<Problem> problems = new ArrayList<>();
		for (List<Draft> event : events(drafts)) {
			errors(event).forEach((error) -> problems.add(problem(event, error)));
		}
		return new DryRun(drafts, problems);
	}

	/** Rows of one item, day and title are one event. */
	private static List<List<Draft>> events(List<Draft> drafts) {
		return List.copyOf(drafts.stream()
			.collect(Collectors.groupingBy((draft) -> EVENT.stream().map(draft::text).toList(), LinkedHashMap::new,
					Collectors.toList()))
			.values());
	}

	private List<FieldError> errors(List<Draft> event) {
		try {
			return this.desk.check(command(event));
		}
		catch (CommandRefused refused) {
			return refused.errors();
		}
	}

	private Problem problem(List<Draft> event, FieldError error) {
		Matcher part = OF_PART.matcher(error.field());
		if (part.matches()) {
			return new Problem(event.get(Integer.parseInt(part.group(1))).row(), heading(part.group(2)), error.code(),
					error.arguments());
		}
		return new Problem(event.get(0).row(), FIELDS.contains(error.field()) ? heading(error.field()) : "",
				error.code(), error.arguments());
	}

	private EnterEvent command(List<Draft> event) {
		Map<String, Object> fields = new LinkedHashMap<>(event.get(0).fields());
		fields.keySet().removeAll(List.of("member", "presence"));
		event.stream()
			.map((draft) -> draft.text("note"))
			.filter((note) -> !note.isEmpty())
			.findFirst()
			.ifPresent((note) -> fields.put("note", note));
		fields.put("parts",
				event.stream()
					.map((draft) -> Map.of("member", draft.text("member"), "presence", draft.text("presence")))
					.toList());
		return this.commands.read(this.texts.json(fields), EnterEvent.class);
	}

	/** Names become codes; what is no name stays, to be refused by name. */
	private Draft draft(Row row) {
		Map<String, String> fields = new LinkedHashMap<>();
		for (String field : FIELDS) {
			String text = row.text(heading(field));
			text = switch (field) {
				case "heldOn" -> row.day(heading(field));
				case "item" -> item(text);
				case "presence" -> presence(text);
				default -> text;
			};
			if (!text.isEmpty()) {
				fields.put(field, text);
			}
		}
		return new Draft(row.number(), fields);
	}

	private String item(String text) {
		return this.scheme.scheme()
			.items()
			.stream()
			.filter((item) -> item.name().equals(text) || item.nameEn().equals(text))
			.map(SchemeItem::code)
			.findFirst()
			.orElse(text);
	}

	/** Nothing said means that they were there. */
	private String presence(String text) {
		return text.isEmpty() ? Presence.FULL.code()
				: Arrays.stream(Presence.values())
					.map(Presence::code)
					.filter((code) -> text.equals(this.texts.word("performance.presence." + code)))
					.findFirst()
					.orElse(text);
	}

	private String heading(String field) {
		return this.texts.word("performance.field." + field);
	}

}
