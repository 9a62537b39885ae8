package org.duban.administration;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.apache.commons.lang3.StringUtils;
import org.duban.account.AccountDesk;
import org.duban.account.AccountDesk.Once;
import org.duban.account.SetAccount;
import org.duban.document.DraftTexts;
import org.duban.document.DryRun;
import org.duban.document.DryRun.Draft;
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
 * Many accounts from an Excel file, as when a term begins. First a dry run that names
 * every cell that is wrong, then all rows or none, by the rules of an account that is
 * entered by hand.
 */
@Component
@Transactional
class AccountImport {

	private static final List<String> SEAT = List.of("no", "sector", "party", "group", "workplace", "post");

	private static final List<String> FIELDS = List.of("username", "name", "mail", "phone", "roles", "unit", "body",
			"no", "sector", "party", "group", "workplace", "post");

	private final AccountDesk desk;

	private final SheetReader sheets;

	private final AccountCodes codes;

	private final CommandReader commands;

	private final DraftTexts texts;

	AccountImport(AccountDesk desk, SheetReader sheets, AccountCodes codes, CommandReader commands, DraftTexts texts) {
		this.desk = desk;
		this.sheets = sheets;
		this.codes = codes;
		this.commands = commands;
		this.texts = texts;
	}

	/** The headings that a file must have. */
	List<String> headings() {
		return FIELDS.stream().map(this::heading).toList();
	}

	@Transactional(readOnly = true)
	public DryRun read(byte[] file) {
		Table table = this.sheets.read(file, headings());
		List<Draft> drafts = table.rows().stream().map(this::draft).toList();
		return table.problems().isEmpty() ? checked(drafts) : new DryRun(drafts, table.problems());
	}

	/** What was seen, as it stands now. */
	@Transactional(readOnly = true)
	public DryRun seen(String rows) {
		return checked(this.texts.drafts(rows));
	}

	/**
	 * Enters what is sound; one transaction, all rows or none.
	 * @return the one-time passwords, which nobody can look up later
	 */
	public List<Once> enter(DryRun run, Actor actor) {
		return run.drafts().stream().map((draft) -> this.desk.create(command(draft), actor)).toList();
	}

	private DryRun checked(List<Draft> drafts) {
		List<Problem> problems = new ArrayList<>();
		Set<String> names = new HashSet<>();
		Set<String> numbers = new HashSet<>();
		for (Draft draft : drafts) {
			errors(draft).forEach((error) -> problems
				.add(new Problem(draft.row(), column(error.field()), error.code(), error.arguments())));
			if (!names.add(draft.text("username"))) {
				problems.add(new Problem(draft.row(), heading("username"), "import-twice", List.of()));
			}
			if (!draft.text("no").isEmpty() && !numbers.add(draft.text("no"))) {
				problems.add(new Problem(draft.row(), heading("no"), "import-twice", List.of()));
			}
		}
		return new DryRun(drafts, problems);
	}

	private List<FieldError> errors(Draft draft) {
		try {
			return this.desk.check(command(draft));
		}
		catch (CommandRefused refused) {
			return refused.errors();
		}
	}

	private SetAccount command(Draft draft) {
		Map<String, Object> fields = new HashMap<>();
		Map<String, String> seat = new LinkedHashMap<>();
		draft.fields().forEach((field, text) -> {
			if (SEAT.contains(field)) {
				seat.put(field, text);
			}
			else {
				fields.put(field, field.equals("roles") ? Arrays.asList(text.split(",")) : text);
			}
		});
		if (!seat.isEmpty()) {
			fields.put("seat", seat);
		}
		fields.put("basis", this.texts.word("account.import.basis"));
		return this.commands.read(this.texts.json(fields), SetAccount.class);
	}

	/** Names become codes; what is no name stays, to be refused by name. */
	private Draft draft(Row row) {
		Map<String, String> fields = new LinkedHashMap<>();
		for (String field : FIELDS) {
			String text = row.text(heading(field));
			String code = field.equals("roles") ? Arrays.stream(text.split("[、，,；;]+"))
				.map((name) -> this.codes.of(field, name.strip()))
				.collect(Collectors.joining(",")) : this.codes.of(field, text);
			if (!code.isEmpty()) {
				fields.put(field, code);
			}
		}
		return new Draft(row.number(), fields);
	}

	private String column(String field) {
		String plain = StringUtils.substringBefore(StringUtils.removeStart(field, "seat."), "[");
		return FIELDS.contains(plain) ? heading(plain) : "";
	}

	private String heading(String field) {
		return this.texts.word("account.sheet." + field);
	}

}
