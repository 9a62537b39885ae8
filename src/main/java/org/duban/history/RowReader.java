package org.duban.history;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;

import org.apache.commons.lang3.StringUtils;
import org.duban.document.SheetRows.Cell;
import org.jspecify.annotations.Nullable;

/** Reads one row of an old ledger as a past case, and says everything that is wrong. */
final class RowReader {

	private static final int SHORTEST_TITLE = 5;

	private final SortedMap<Integer, String> headings;

	private final Columns columns;

	private final Known known;

	private final Said said;

	private final RowUnits units;

	/**
	 * What the office said of the whole file.
	 *
	 * @param session of rows that name none
	 * @param publicity of rows that say nothing about it
	 */
	record Said(@Nullable SessionKey session, String publicity) {
	}

	/** Day and class of an answer, and what was thought of it. */
	private record Answer(@Nullable LocalDate day, @Nullable String letter, @Nullable String verdict) {
	}

	RowReader(SortedMap<Integer, String> headings, Columns columns, Known known, Said said) {
		this.headings = headings;
		this.columns = columns;
		this.known = known;
		this.said = said;
		this.units = new RowUnits(known.units());
	}

	Checked read(Staged row) {
		Dirt noCase = LineKind.of(row.cells(), this.headings);
		if (noCase != null && row.marked().isEmpty()) {
			return Checked.skipped(row.number(), noCase);
		}
		RowNotes notes = new RowNotes(row, this.columns);
		shape(row, notes);
		SessionKey session = session(notes);
		boolean filed = filed(notes);
		Integer number = number(notes, session, filed);
		String title = title(notes);
		LocalDate filedOn = day(LedgerField.FILED_ON, notes, session);
		PastCase.Words words = words(notes, session);
		RowUnits.Found found = this.units.read(notes);
		String category = category(notes, words.category());
		Answer answer = answer(notes, session, filed, filedOn);
		String publicity = publicity(notes);
		boolean sound = notes.findings().stream().noneMatch((finding) -> finding.is(Dirt.Weight.ERROR));
		PastCase pastCase = (!sound || session == null) ? null
				: new PastCase(session.term(), session.no(), number, title, found.beside(words), category,
						found.mainCode(), found.coCodes(), filed, filedOn, answer.letter(), answer.day(),
						answer.verdict(), publicity);
		return new Checked(row.number(), session, number, pastCase, notes.findings());
	}

	/** Cells beside the headings mean that something slipped. */
	private void shape(Staged row, RowNotes notes) {
		row.marked()
			.stream()
			.filter((column) -> !this.columns.reads(column))
			.forEach((column) -> notes.note(column, Dirt.SECRECY_MARK));
		int last = this.headings.isEmpty() ? 0 : this.headings.lastKey();
		row.cells()
			.keySet()
			.stream()
			.filter((column) -> column > last && !row.marked().contains(column))
			.findFirst()
			.ifPresent((column) -> notes.note(column, Dirt.CELLS_TOO_MANY, String.valueOf(last + 1)));
		if (row.width() > 0 && row.width() <= last) {
			notes.note(Finding.WHOLE_ROW, Dirt.CELLS_TOO_FEW, String.valueOf(row.width()), String.valueOf(last + 1));
		}
	}

	private @Nullable SessionKey session(RowNotes notes) {
		String text = notes.text(LedgerField.SESSION);
		if (text.isEmpty()) {
			if (this.said.session() == null && !notes.wrong(LedgerField.SESSION)) {
				notes.note(LedgerField.SESSION, Dirt.SESSION_MISSING);
			}
			return notes.wrong(LedgerField.SESSION) ? null : this.said.session();
		}
		SessionKey key = SessionKey.read(text);
		if (key == null) {
			notes.note(LedgerField.SESSION, Dirt.SESSION_BAD, text);
			return null;
		}
		Dirt refused = this.known.sessions().refuses(key);
		if (refused != null) {
			notes.note(LedgerField.SESSION, refused, text);
			return null;
		}
		return key;
	}

	/** What nobody said was not filed was: a ledger is of filed cases. */
	private boolean filed(RowNotes notes) {
		String text = notes.text(LedgerField.FILED);
		Boolean yes = text.isEmpty() ? Boolean.TRUE : LedgerWords.yes(text);
		if (yes == null) {
			notes.note(LedgerField.FILED, Dirt.FILED_UNKNOWN, text);
			return true;
		}
		if (!text.isEmpty() && !List.of("是", "否").contains(text)) {
			notes.note(LedgerField.FILED, Dirt.YES_WORDS, text);
		}
		return yes;
	}

	private @Nullable Integer number(RowNotes notes, @Nullable SessionKey session, boolean filed) {
		Cell cell = notes.cell(LedgerField.CASE_NO);
		String text = notes.text(LedgerField.CASE_NO);
		if (cell == null || text.isEmpty()) {
			if (filed && !notes.wrong(LedgerField.CASE_NO)) {
				notes.note(LedgerField.CASE_NO, Dirt.NUMBER_MISSING);
			}
			return null;
		}
		CaseNumber number = CaseNumber.of(cell, text);
		Dirt dirt = number.dirt();
		SessionKey own = number.session();
		if (dirt != null) {
			notes.note(LedgerField.CASE_NO, dirt, text);
			return null;
		}
		if (own != null && session != null && !own.equals(session)) {
			notes.note(LedgerField.CASE_NO, Dirt.NUMBER_OTHER_SESSION, text, session.code());
			return null;
		}
		return number.number();
	}

	private String title(RowNotes notes) {
		String title = notes.text(LedgerField.TITLE).replace("\n", "");
		if (!notes.wrong(LedgerField.TITLE) && title.length() < SHORTEST_TITLE) {
			notes.note(LedgerField.TITLE, title.isEmpty() ? Dirt.TITLE_MISSING : Dirt.TITLE_SHORT,
					String.valueOf(SHORTEST_TITLE));
		}
		return title;
	}

	private PastCase.Words words(RowNotes notes, @Nullable SessionKey session) {
		String proposers = notes.text(LedgerField.PROPOSERS);
		String cosigners = notes.text(LedgerField.COSIGNERS);
		if (proposers.isEmpty() && notes.has(LedgerField.PROPOSERS) && !notes.wrong(LedgerField.PROPOSERS)) {
			notes.note(LedgerField.PROPOSERS, Dirt.PROPOSER_MISSING);
		}
		if (session != null) {
			unknown(LedgerField.PROPOSERS, proposers, session, notes);
			unknown(LedgerField.COSIGNERS, cosigners, session, notes);
		}
		return new PastCase.Words(some(notes.text(LedgerField.TEXT)), some(proposers), some(cosigners),
				some(notes.text(LedgerField.CATEGORY)), null, null, some(notes.text(LedgerField.REMARKS)));
	}

	private void unknown(LedgerField field, String names, SessionKey session, RowNotes notes) {
		List<String> unknown = this.known.proposers().unknown(session.term(), names);
		if (!unknown.isEmpty()) {
			notes.note(field, Dirt.PROPOSER_UNKNOWN, String.join("、", unknown));
		}
	}

	private @Nullable String category(RowNotes notes, @Nullable String written) {
		Names.Named named = (written != null) ? this.known.categories().find(written) : null;
		if (written != null && named == null) {
			notes.note(LedgerField.CATEGORY, Dirt.CATEGORY_UNKNOWN, written);
		}
		return (named != null) ? named.code() : null;
	}

	private @Nullable LocalDate day(LedgerField field, RowNotes notes, @Nullable SessionKey session) {
		Cell cell = notes.cell(field);
		String text = notes.text(field);
		if (cell == null || text.isEmpty()) {
			return null;
		}
		LedgerDays.Read read = LedgerDays.of(cell, text);
		LocalDate day = read.day();
		Dirt dirt = read.dirt();
		if (dirt != null && (day == null || !text.equals(day.toString()))) {
			notes.note(field, dirt, text, String.valueOf(day));
		}
		if (day != null && day.isAfter(this.known.today())) {
			notes.note(field, Dirt.DAY_LATER, day.toString());
		}
		else if (day != null && session != null) {
			this.known.sessions()
				.firstDay(session)
				.filter(day::isBefore)
				.ifPresent((first) -> notes.note(field, Dirt.DAY_BEFORE_SESSION, day.toString(), first.toString()));
		}
		return day;
	}

	private Answer answer(RowNotes notes, @Nullable SessionKey session, boolean filed, @Nullable LocalDate filedOn) {
		LocalDate day = day(LedgerField.REPLIED_ON, notes, session);
		if (day != null && filedOn != null && day.isBefore(filedOn)) {
			notes.note(LedgerField.REPLIED_ON, Dirt.REPLY_BEFORE_FILING, day.toString(), filedOn.toString());
		}
		String letter = replyClass(notes);
		if (letter != null && !filed) {
			notes.note(LedgerField.REPLY_CLASS, Dirt.CLASS_NOT_FILED, letter);
		}
		if (letter == null && day != null && notes.has(LedgerField.REPLY_CLASS)
				&& !notes.wrong(LedgerField.REPLY_CLASS)) {
			notes.note(LedgerField.REPLY_CLASS, Dirt.CLASS_MISSING);
		}
		String verdict = verdict(notes);
		boolean asked = notes.has(LedgerField.REPLIED_ON) || notes.has(LedgerField.REPLY_CLASS);
		boolean unsure = notes.wrong(LedgerField.REPLIED_ON) || notes.wrong(LedgerField.REPLY_CLASS);
		if (verdict != null && asked && day == null && letter == null && !unsure) {
			notes.note(LedgerField.SATISFACTION, Dirt.SATISFACTION_NO_REPLY);
		}
		return new Answer(day, letter, verdict);
	}

	private static @Nullable String replyClass(RowNotes notes) {
		String text = notes.text(LedgerField.REPLY_CLASS);
		if (text.isEmpty()) {
			return null;
		}
		if (LedgerWords.severalClasses(text)) {
			notes.note(LedgerField.REPLY_CLASS, Dirt.CLASS_SEVERAL, text);
			return null;
		}
		String letter = LedgerWords.replyClass(text);
		if (letter == null) {
			notes.note(LedgerField.REPLY_CLASS, Dirt.CLASS_UNKNOWN, text);
		}
		else if (!text.equals(letter)) {
			notes.note(LedgerField.REPLY_CLASS, Dirt.CLASS_WORDS, text, letter);
		}
		return letter;
	}

	private static @Nullable String verdict(RowNotes notes) {
		String text = notes.text(LedgerField.SATISFACTION);
		if (text.isEmpty() || LedgerWords.unanswered(text)) {
			return null;
		}
		String verdict = LedgerWords.satisfaction(text);
		if (verdict == null) {
			notes.note(LedgerField.SATISFACTION, Dirt.SATISFACTION_UNKNOWN, text);
		}
		return verdict;
	}

	private String publicity(RowNotes notes) {
		String text = notes.text(LedgerField.PUBLICITY);
		String publicity = text.isEmpty() ? this.said.publicity() : LedgerWords.publicity(text);
		if (publicity == null) {
			notes.note(LedgerField.PUBLICITY, Dirt.PUBLICITY_UNKNOWN, text);
			return this.said.publicity();
		}
		return publicity;
	}

	private static @Nullable String some(String text) {
		return StringUtils.defaultIfBlank(text, null);
	}

}
