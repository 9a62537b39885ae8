package org.duban.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.duban.organisation.Dictionaries;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** What ledgers, their columns and the codes in them are called. */
@Component
class LedgerWords {

	/** Columns with codes of a dictionary. */
	private static final Map<String, String> DICTIONARIES = Map.of("proposal_type", "proposal-type", "category2",
			Dictionaries.CATEGORY, "committee", Dictionaries.COMMITTEE, "mode_code", Dictionaries.CONTACT_MODE,
			"outcome_result", "satisfaction");

	/** Columns with codes that messages name. */
	private static final Map<String, String> MESSAGES = Map.of("part_role", "role", "part_state", "assignment-state",
			"state", "state", "key_state", "key-state", "promise_state", "commitment", "phase", "phase", "confirmation",
			"confirmation", "disposition", "decision.choose-disposition");

	private final Names names;

	private final Dictionaries dictionaries;

	LedgerWords(Names names, Dictionaries dictionaries) {
		this.names = names;
		this.dictionaries = dictionaries;
	}

	String title(Ledger ledger) {
		return this.names.text("ledger." + ledger.code());
	}

	List<String> heads(List<String> columns) {
		List<String> heads = new ArrayList<>(List.of(this.names.text("ledger.column.no")));
		columns.forEach((column) -> heads.add(this.names.text("ledger.column." + column)));
		return heads;
	}

	@Nullable Object shown(String column, @Nullable Object value) {
		if (value instanceof List<?> units) {
			return units.stream().map((code) -> this.names.unit(String.valueOf(code))).collect(Collectors.joining("、"));
		}
		if (value instanceof Boolean flag) {
			return this.names.of("report.flag", flag.toString());
		}
		if (!(value instanceof String code) || code.isEmpty()) {
			return value;
		}
		if (column.equals("reasons")) {
			return Arrays.stream(code.split(","))
				.map((one) -> named(Dictionaries.NOT_FILED_REASON, one.strip()))
				.collect(Collectors.joining("；"));
		}
		if (column.equals("sitting")) {
			return this.names.sitting(code);
		}
		if (DICTIONARIES.containsKey(column)) {
			return named(String.valueOf(DICTIONARIES.get(column)), code);
		}
		return MESSAGES.containsKey(column) ? this.names.of(String.valueOf(MESSAGES.get(column)), code) : code;
	}

	private String named(String kind, String code) {
		return this.dictionaries.find(kind, code).map(Dictionaries.Entry::shown).orElse(code);
	}

}
