package org.duban.partysupervision;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
 * Items from an Excel file: first a dry run that names every cell that is wrong, then all
 * of them or none, by the rules of an item that is handed over by hand.
 */
@Component
@Transactional
public class PartyImport implements Incoming {

	private static final List<String> NEEDED = List.of("source", "caseNo", "unit", "content", "basis", "dueOn");

	/** A file of before has none of them. */
	private static final List<String> LOOSE = List.of("activity", "foundOn", "foundBy", "coUnits");

	private static final List<String> FIELDS = Stream.concat(NEEDED.stream(), LOOSE.stream()).toList();

	private static final List<String> DAYS = List.of("dueOn", "foundOn");

	private final PartyEntry entry;

	private final SheetReader sheets;

	private final CommandReader reader;

	private final Units units;

	private final DraftTexts texts;

	PartyImport(PartyEntry entry, SheetReader sheets, CommandReader reader, Units units, DraftTexts texts) {
		this.entry = entry;
		this.sheets = sheets;
		this.reader = reader;
		this.units = units;
		this.texts = texts;
	}

	@Override
	public boolean mayEnter(Actor actor) {
		return PartyEntry.mayEnter(actor);
	}

	@Override
	public List<String> headings() {
		return FIELDS.stream().map(this::heading).toList();
	}

	@Override
	@Transactional(readOnly = true)
	public DryRun read(byte[] file, Actor actor) {
		Table table = this.sheets.read(file, NEEDED.stream().map(this::heading).toList(),
				LOOSE.stream().map(this::heading).toList());
		List<Draft> drafts = table.rows().stream().map(this::draft).toList();
		return table.problems().isEmpty() ? checked(drafts, actor) : new DryRun(drafts, table.problems());
	}

	@Override
	public DryRun enter(String rows, Actor actor) {
		DryRun run = checked(this.texts.drafts(rows), actor);
		if (run.sound()) {
			run.drafts().forEach((draft) -> this.entry.enter(command(draft), actor));
		}
		return run;
	}

	private DryRun checked(List<Draft> drafts, Actor actor) {
		List<Problem> problems = new ArrayList<>();
		Set<String> seen = new HashSet<>();
		for (Draft draft : drafts) {
			errors(draft, actor).forEach((error) -> problems.add(new Problem(draft.row(),
					FIELDS.contains(error.field()) ? heading(error.field()) : "", error.code(), error.arguments())));
			Map<String, String> fields = draft.fields();
			if (!seen.add(fields.get("caseNo") + "\n" + fields.get("unit") + "\n" + fields.get("content"))) {
				problems.add(new Problem(draft.row(), heading("content"), "import-twice", List.of()));
			}
		}
		return new DryRun(drafts, problems);
	}

	private List<FieldError> errors(Draft draft, Actor actor) {
		try {
			return this.entry.check(command(draft), actor);
		}
		catch (CommandRefused refused) {
			return refused.errors();
		}
	}

	private EnterPartyItem command(Draft draft) {
		Map<String, Object> fields = new HashMap<>(draft.fields());
		fields.computeIfPresent("coUnits", (field, codes) -> List.of(String.valueOf(codes).split(",")));
		return this.reader.read(this.texts.json(fields), EnterPartyItem.class);
	}

	/** Names become codes; what is no name stays, to be refused by name. */
	private Draft draft(Row row) {
		Map<String, String> fields = new LinkedHashMap<>();
		for (String field : FIELDS) {
			String text = DAYS.contains(field) ? row.day(heading(field)) : row.text(heading(field));
			if (!text.isEmpty()) {
				Map<String, String> names = names(field);
				fields.put(field, field.equals("coUnits") ? codes(text, names) : names.getOrDefault(text, text));
			}
		}
		return new Draft(row.number(), fields);
	}

	private static String codes(String text, Map<String, String> names) {
		return Arrays.stream(text.split("[、，,；;\\s]+"))
			.filter((name) -> !name.isEmpty())
			.map((name) -> names.getOrDefault(name, name))
			.collect(Collectors.joining(","));
	}

	private Map<String, String> names(String field) {
		return switch (field) {
			case "unit",
					"coUnits" ->
				this.units.active()
					.stream()
					.collect(Collectors.toMap(HandlingUnit::name, HandlingUnit::code, (one, other) -> one));
			case "source" -> {
				Map<String, String> sources = new HashMap<>();
				List.of("consultation", "supervision")
					.forEach((code) -> sources.put(this.texts.word("party.source." + code), code));
				yield sources;
			}
			default -> Map.of();
		};
	}

	private String heading(String field) {
		return this.texts.word("party.field." + field);
	}

}
