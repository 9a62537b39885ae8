package org.duban.partysupervision;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

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
 * Progress of items from an Excel file: first a dry run that names every cell that is
 * wrong, then all rows or none. A row that names an item and says nothing of it is passed
 * over.
 */
@Component
@Transactional
public class PartyProgressImport implements Incoming {

	private static final List<String> FIELDS = List.of("number", "text", "statedOn");

	private final PartyProgress progress;

	private final SheetReader sheets;

	private final CommandReader reader;

	private final DraftTexts texts;

	PartyProgressImport(PartyProgress progress, SheetReader sheets, CommandReader reader, DraftTexts texts) {
		this.progress = progress;
		this.sheets = sheets;
		this.reader = reader;
		this.texts = texts;
	}

	@Override
	public List<String> headings() {
		return FIELDS.stream().map(this::heading).toList();
	}

	@Override
	public boolean mayEnter(Actor actor) {
		return PartyProgress.mayEnter(actor);
	}

	@Override
	@Transactional(readOnly = true)
	public DryRun read(byte[] file, Actor actor) {
		Table table = this.sheets.read(file, headings());
		List<Draft> drafts = table.rows()
			.stream()
			.filter((row) -> !row.text(heading("text")).isEmpty() || !row.text(heading("statedOn")).isEmpty())
			.map(this::draft)
			.toList();
		if (table.problems().isEmpty() && drafts.isEmpty()) {
			return new DryRun(drafts, List.of(new Problem(0, "", "import-empty", List.of())));
		}
		return table.problems().isEmpty() ? checked(drafts) : new DryRun(drafts, table.problems());
	}

	@Override
	public DryRun enter(String rows, Actor actor) {
		DryRun run = checked(this.texts.drafts(rows));
		if (run.sound()) {
			run.drafts().forEach((draft) -> this.progress.enter(command(draft), actor));
		}
		return run;
	}

	private DryRun checked(List<Draft> drafts) {
		List<Problem> problems = new ArrayList<>();
		Set<Map<String, String>> seen = new HashSet<>();
		for (Draft draft : drafts) {
			errors(draft).forEach((error) -> problems.add(new Problem(draft.row(),
					FIELDS.contains(error.field()) ? heading(error.field()) : "", error.code(), error.arguments())));
			if (!seen.add(draft.fields())) {
				problems.add(new Problem(draft.row(), heading("text"), "import-twice", List.of()));
			}
		}
		return new DryRun(drafts, problems);
	}

	private List<FieldError> errors(Draft draft) {
		try {
			return this.progress.check(command(draft));
		}
		catch (CommandRefused refused) {
			return refused.errors();
		}
	}

	private EnterPartyProgress command(Draft draft) {
		return this.reader.read(this.texts.json(draft.fields()), EnterPartyProgress.class);
	}

	private Draft draft(Row row) {
		Map<String, String> fields = new LinkedHashMap<>();
		for (String field : FIELDS) {
			String text = field.equals("statedOn") ? row.day(heading(field)) : row.text(heading(field));
			if (!text.isEmpty()) {
				fields.put(field, text);
			}
		}
		return new Draft(row.number(), fields);
	}

	private String heading(String field) {
		return this.texts.word("party-progress.field." + field);
	}

}
