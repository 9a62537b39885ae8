package org.duban.history;

import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.SortedMap;
import java.util.TreeMap;

import org.duban.document.SheetRows.Cell;
import org.duban.history.LedgerRows.Told;
import org.duban.workflow.Actor;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The imports as their pages show them; for those who bring ledgers in. */
@Component
@Transactional(readOnly = true)
public class LedgerSheets {

	private static final int SAMPLE = 3;

	private static final int SHOWN = 20;

	private final LedgerBook book;

	private final LedgerRows rows;

	private final FindingTexts texts;

	LedgerSheets(LedgerBook book, LedgerRows rows, FindingTexts texts) {
		this.book = book;
		this.rows = rows;
		this.texts = texts;
	}

	/** A row that is not imported, and all reasons why. */
	public record Refused(int row, String title, List<String> reasons) {
	}

	/** How often a kind of dirt was met, and what becomes of its rows. */
	public record Kind(String name, Dirt.Weight weight, int rows) {
	}

	public List<Ledger> all(Actor actor) {
		HistoryRoles.requireImport(actor);
		return this.book.all();
	}

	/**
	 * @throws NoSuchElementException if there is no such import
	 */
	public Ledger of(long id, Actor actor) {
		HistoryRoles.requireImport(actor);
		return this.book.get(id);
	}

	/** What stands under each heading in the first rows. */
	public Map<Integer, String> samples(Ledger ledger) {
		SortedMap<Integer, String> samples = new TreeMap<>();
		for (Told told : this.rows.told(ledger.id(), false, 0, SAMPLE)) {
			told.row()
				.cells()
				.forEach((column, cell) -> samples.merge(column, cell.text(), (one, other) -> one + " · " + other));
		}
		return samples;
	}

	/** The first of the rows that are not imported. */
	public List<Refused> refused(Ledger ledger) {
		int title = Columns.of(ledger.mapping()).of(LedgerField.TITLE).orElse(Finding.WHOLE_ROW);
		return this.rows.told(ledger.id(), true, 0, SHOWN).stream().map((told) -> {
			Cell named = told.row().cells().get(title);
			return new Refused(told.row().number(), (named != null) ? named.text() : "",
					told.findings()
						.stream()
						.filter((finding) -> finding.is(Dirt.Weight.ERROR))
						.map((finding) -> this.texts.whole(finding, told.row().number(), ledger.sheet()))
						.toList());
		}).toList();
	}

	public List<Kind> kinds(Ledger ledger) {
		return ledger.counts()
			.kinds()
			.entrySet()
			.stream()
			.sorted(Map.Entry.comparingByKey())
			.map((kind) -> new Kind(this.texts.kind(kind.getKey()), kind.getKey().weight(), kind.getValue()))
			.toList();
	}

}
