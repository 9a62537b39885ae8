package org.duban.history;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * An old ledger of a city that never was: always the same rows, written in the many ways
 * in which offices write, and every so often one that is wrong in a known way.
 */
public final class OldLedger {

	/** Every this many rows one is wrong. */
	private static final int EVERY = 12;

	static final int HEADING_ROW = 3;

	/** What is wrong, and in which column; -1 for a cell beside the table. */
	record Wrong(Dirt dirt, int column) {
	}

	/** A formula that came to nothing. */
	private record Broken(byte code) {
	}

	/** Merged with the cell above. */
	private enum Above {

		CELL

	}

	private final Map<Integer, Wrong> wrong = new TreeMap<>();

	private final Map<Integer, LocalDate> filedOn = new TreeMap<>();

	private final List<Object[]> lines = new ArrayList<>();

	private final Set<Dirt> skipped = EnumSet.noneOf(Dirt.class);

	private final int firstTerm;

	private int blank;

	private OldLedger(int firstTerm) {
		this.firstTerm = firstTerm;
	}

	/**
	 * @param firstTerm of two terms whose sessions the cases are of
	 */
	public static OldLedger of(int cases, int firstTerm) {
		OldLedger ledger = new OldLedger(firstTerm);
		int spoilt = 0;
		for (int i = 0; i < cases; i++) {
			ledger.between(i);
			Object[] row = OldCase.row(i, firstTerm);
			if (i % EVERY == EVERY - 1) {
				Spoil spoil = Spoil.values()[spoilt++ % Spoil.values().length];
				ledger.spoil(row, spoil, i);
			}
			else {
				ledger.filedOn.put(ledger.nextRow(), OldCase.filedOn(i));
			}
			ledger.lines.add(row);
		}
		return ledger;
	}

	private int nextRow() {
		return HEADING_ROW + this.lines.size() + 1;
	}

	/** What offices put between their rows. */
	private void between(int i) {
		if (i % 250 == 249) {
			this.lines.add(OldCase.headings());
			this.skipped.add(Dirt.HEADINGS_AGAIN);
		}
		if (i % 100 == 99) {
			this.lines.add(new Object[] { "小计", null, "共 100 件" });
			this.lines.add(new Object[0]);
			this.blank++;
			this.lines.add(new Object[] { "二、城乡建设类" });
			this.skipped.addAll(Set.of(Dirt.SUBTOTAL, Dirt.SECTION));
		}
	}

	private void spoil(Object[] row, Spoil spoil, int i) {
		this.wrong.put(nextRow(), new Wrong(spoil.dirt(), spoil.column()));
		switch (spoil) {
			case CELL_ERROR -> row[spoil.column()] = new Broken(FormulaError.NA.getCode());
			case CELL_MERGED -> row[spoil.column()] = Above.CELL;
			case NUMBER_TWICE -> {
				Object[] other = OldCase.row(i - 1, this.firstTerm);
				row[0] = other[0];
				row[1] = other[1];
			}
			default -> spoil.on(row);
		}
	}

	Map<Integer, Wrong> wrong() {
		return this.wrong;
	}

	/** Every row that is right, with the day on which it was filed. */
	Map<Integer, LocalDate> right() {
		return this.filedOn;
	}

	int blankRows() {
		return this.blank;
	}

	Set<Dirt> skipped() {
		return this.skipped;
	}

	/** With a title above the headings. */
	public Path write(Path file) {
		try (SXSSFWorkbook book = new SXSSFWorkbook(200); OutputStream out = Files.newOutputStream(file)) {
			SXSSFSheet sheet = book.createSheet("历年提案");
			CellStyle day = book.createCellStyle();
			day.setDataFormat(book.createDataFormat().getFormat("yyyy-mm-dd"));
			sheet.createRow(0).createCell(0).setCellValue("某市政协历年提案办理情况台账");
			sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 8));
			fill(sheet.createRow(HEADING_ROW - 1), OldCase.headings(), day);
			for (Object[] line : this.lines) {
				int row = sheet.getLastRowNum() + 1;
				fill(sheet.createRow(row), line, day);
				int covered = Arrays.asList(line).indexOf(Above.CELL);
				if (covered >= 0) {
					sheet.addMergedRegion(new CellRangeAddress(row - 1, row, covered, covered));
				}
			}
			book.write(out);
			return file;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void fill(Row row, Object[] values, CellStyle day) {
		for (int i = 0; i < values.length; i++) {
			if (values[i] == null || values[i] == Above.CELL) {
				continue;
			}
			Cell cell = row.createCell(i);
			if (values[i] instanceof Number number) {
				cell.setCellValue(number.doubleValue());
			}
			else if (values[i] instanceof LocalDate date) {
				cell.setCellValue(date);
				cell.setCellStyle(day);
			}
			else if (values[i] instanceof Boolean truth) {
				cell.setCellValue(truth);
			}
			else if (values[i] instanceof Broken broken) {
				cell.setCellErrorValue(broken.code());
			}
			else {
				cell.setCellValue(values[i].toString());
			}
		}
	}

}
