package org.duban.history;

import java.util.ArrayList;
import java.util.List;

import org.apache.commons.lang3.StringUtils;
import org.duban.history.Names.Named;
import org.jspecify.annotations.Nullable;

/** The units of a row: one that answered, others that took part. */
final class RowUnits {

	private final Names units;

	/** As they were written, and as the register knows them. */
	record Found(String main, String others, @Nullable String mainCode, @Nullable String coCodes) {

		PastCase.Words beside(PastCase.Words words) {
			return new PastCase.Words(words.text(), words.proposers(), words.cosigners(), words.category(),
					StringUtils.defaultIfBlank(this.main, null), StringUtils.defaultIfBlank(this.others, null),
					words.remarks());
		}

	}

	RowUnits(Names units) {
		this.units = units;
	}

	Found read(RowNotes notes) {
		String main = notes.text(LedgerField.MAIN_UNIT);
		String others = notes.text(LedgerField.CO_UNITS);
		String mainCode = main.isEmpty() ? null : main(main, notes);
		List<String> codes = new ArrayList<>();
		for (String name : Names.several(others)) {
			String code = named(LedgerField.CO_UNITS, name, notes);
			if (code != null) {
				codes.add(code);
			}
			if (!main.isEmpty() && this.units.identity(name).equals(this.units.identity(main))) {
				notes.note(LedgerField.CO_UNITS, Dirt.UNIT_BOTH, name);
			}
		}
		if (this.units.repeats(others)) {
			notes.note(LedgerField.CO_UNITS, Dirt.UNIT_TWICE);
		}
		return new Found(main, String.join("、", Names.several(others)), mainCode,
				codes.isEmpty() ? null : String.join(",", codes));
	}

	private @Nullable String main(String main, RowNotes notes) {
		if (this.units.find(main) == null && Names.several(main).size() > 1) {
			notes.note(LedgerField.MAIN_UNIT, Dirt.UNIT_SEVERAL, String.join("、", Names.several(main)));
			return null;
		}
		return named(LedgerField.MAIN_UNIT, main, notes);
	}

	private @Nullable String named(LedgerField field, String name, RowNotes notes) {
		Named named = this.units.find(name);
		if (named == null) {
			notes.note(field, Dirt.UNIT_UNKNOWN, name);
			return null;
		}
		if (named.code() != null && !Names.key(named.now()).equals(Names.key(name))) {
			notes.note(field, Dirt.UNIT_RENAMED, name, named.now());
		}
		return named.code();
	}

}
