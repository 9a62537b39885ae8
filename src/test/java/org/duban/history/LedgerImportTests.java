package org.duban.history;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.duban.DatabaseTest;
import org.duban.history.Ledger.State;
import org.duban.history.OldLedger.Wrong;
import org.duban.workflow.Actor;
import org.duban.workflow.CommandRefused;
import org.duban.workflow.People;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Old ledgers come into the house and go out again. */
@DatabaseTest
class LedgerImportTests {

	private static final PastCases.Search EVERY = new PastCases.Search("10-1", null, null, null, null, null, null);

	@TempDir
	Path folder;

	@Autowired
	LedgerDesk desk;

	@Autowired
	LedgerSheets sheets;

	@Autowired
	LedgerRun run;

	@Autowired
	LedgerRun.Steps steps;

	@Autowired
	MarkedCopy copy;

	@Autowired
	PastCases cases;

	@Autowired
	TransactionTemplate transactions;

	@Autowired
	People people;

	@Autowired
	JdbcTemplate jdbc;

	private Actor clerk;

	private final List<Long> handedIn = new ArrayList<>();

	@BeforeEach
	void enter() {
		LocaleContextHolder.setLocale(Locale.SIMPLIFIED_CHINESE);
		this.clerk = this.people.actor("clerk").orElseThrow();
	}

	/** What a test leaves behind would be numbers that are taken for the next. */
	@AfterEach
	void leave() {
		LocaleContextHolder.resetLocaleContext();
		this.handedIn.forEach((id) -> {
			this.jdbc.update("delete from history_case where import_id = ?", id);
			this.jdbc.update("delete from history_import_row where import_id = ?", id);
			this.jdbc.update("delete from history_import where id = ?", id);
		});
	}

	private long handIn(Path file) {
		try {
			long id = this.desk.handIn(
					new MockMultipartFile("file", file.getFileName().toString(), null, Files.readAllBytes(file)),
					this.clerk);
			this.handedIn.add(id);
			return id;
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private long checked(OldLedger ledger) {
		long id = handIn(ledger.write(this.folder.resolve("ledger.xlsx")));
		this.desk.map(id, of(id).mapping(), null, "NONE", this.clerk);
		return id;
	}

	private Ledger of(long id) {
		return this.sheets.of(id, this.clerk);
	}

	private void imported(long id, String way) {
		this.desk.run(id, new RunLedger(way), this.clerk);
		this.run.finish(id);
	}

	private List<Integer> rows(long id) {
		return this.jdbc.queryForList("select row_no from history_case where import_id = ? order by row_no",
				Integer.class, id);
	}

	private long all() {
		return this.jdbc.queryForObject("select count(*) from history_case", Long.class);
	}

	@Test
	void anOldLedgerOfThreeThousandRowsIsCheckedImportedInItsGoodRowsAndUndone() throws IOException {
		long before = all();
		OldLedger ledger = OldLedger.of(3000, 12);
		long id = checked(ledger);
		Ledger checked = of(id);
		assertThat(checked.counts().good()).isEqualTo(ledger.right().size());
		assertThat(checked.counts().bad()).isEqualTo(ledger.wrong().size());
		assertThat(checked.counts().blank()).isEqualTo(ledger.blankRows());
		assertThat(all()).as("a dry run writes nothing").isEqualTo(before);
		marked(checked, ledger);
		assertThatThrownBy(() -> this.desk.run(id, new RunLedger("ALL"), this.clerk)).isInstanceOf(CommandRefused.class)
			.hasMessageContaining("history-rows-wrong");
		assertThat(all()).as("all or nothing").isEqualTo(before);

		imported(id, "GOOD");
		assertThat(of(id).is(State.DONE)).isTrue();
		assertThat(rows(id)).containsExactlyElementsOf(ledger.right().keySet());
		assertThat(secrets(id)).as("marked texts are nowhere").isZero();
		this.desk.undo(id, new UndoLedger("文件拿错了"), this.clerk);
		assertThat(all()).isEqualTo(before);
		assertThat(
				this.jdbc.queryForObject("select count(*) from history_import_row where import_id = ?", Long.class, id))
			.isZero();
		assertThat(this.jdbc.queryForList("select act from audit_entry where about = ? order by id", String.class,
				"historyImportId=" + id))
			.containsExactly("hand-in-ledger", "run-ledger", "undo-ledger");
	}

	private long secrets(long id) {
		return this.jdbc.queryForObject("select count(*) from history_import_row where import_id = ?"
				+ " and (cells like '%机密★%' or findings like '%机密★%')", Long.class, id);
	}

	/** Every bad cell is coloured and says why; the last column says all of it. */
	private void marked(Ledger checked, OldLedger ledger) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		this.copy.write(checked, true, out);
		Map<Integer, Wrong> wrong = new TreeMap<>();
		List<Integer> rows = List.copyOf(ledger.wrong().keySet());
		try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
			Sheet sheet = book.getSheetAt(0);
			assertThat(sheet.getRow(0).getCell(16).getStringCellValue()).isEqualTo("错误");
			for (int i = 1; i <= sheet.getLastRowNum(); i++) {
				Row row = sheet.getRow(i);
				Wrong expected = Objects.requireNonNull(ledger.wrong().get(rows.get(i - 1)));
				String reasons = row.getCell(16).getStringCellValue();
				assertThat(reasons).as(expected.toString()).contains("：").doesNotContain("{", "history.", "（）");
				if (row.getCell(expected.column()) != null && row.getCell(expected.column()).getCellComment() != null) {
					wrong.put(rows.get(i - 1), expected);
				}
			}
		}
		assertThat(wrong).isEqualTo(ledger.wrong());
	}

	@Test
	void aLedgerWithoutErrorsComesInWholeAndItsNumbersAreTakenThen() {
		long id = checked(OldLedger.of(11, 10));
		imported(id, "ALL");
		assertThat(rows(id)).hasSize(11);
		Ledger again = of(checked(OldLedger.of(11, 10)));
		assertThat(again.counts().good()).isZero();
		assertThat(again.counts().kinds()).containsEntry(Dirt.NUMBER_KNOWN, 11);
		assertThat(this.sheets.refused(again).get(0).reasons().get(0)).contains("B4（提案编号）", "已经导入过", id + "/4");
	}

	@Test
	void whereANodeDiesAnotherGoesOnAndNobodyReadsAHalf() {
		long id = checked(OldLedger.of(600, 10));
		this.transactions.executeWithoutResult((died) -> {
			this.desk.run(id, new RunLedger("GOOD"), this.clerk);
			this.steps.next(id);
			assertThat(rows(id)).isNotEmpty();
			died.setRollbackOnly();
		});
		assertThat(rows(id)).isEmpty();
		assertThat(of(id).is(State.CHECKED)).isTrue();
		this.transactions.executeWithoutResult((diedAfterwards) -> {
			this.desk.run(id, new RunLedger("GOOD"), this.clerk);
			this.steps.next(id);
			assertThat(rows(id)).hasSize(LedgerRun.Steps.ROWS);
			assertThat(this.cases.find(EVERY, this.clerk).lines())
				.noneMatch((line) -> Objects.requireNonNull(line.work()).importId() == id);
		});
		this.run.finish(id);
		assertThat(rows(id)).hasSize(of(id).counts().good()).doesNotHaveDuplicates();
		assertThat(of(id).done()).isEqualTo(of(id).counts().good());
	}

	@Test
	void aNumberThatWasTakenMeanwhileLeavesNothingBehind() {
		long first = checked(OldLedger.of(11, 10));
		long second = checked(OldLedger.of(300, 10));
		imported(first, "ALL");
		this.desk.run(second, new RunLedger("GOOD"), this.clerk);
		this.run.finish(second);
		assertThat(rows(second)).isEmpty();
		assertThat(of(second).lapsed()).isTrue();
		assertThat(of(second).is(State.MAPPING)).isTrue();
		this.desk.map(second, of(second).mapping(), null, "NONE", this.clerk);
		assertThat(of(second).counts().kinds()).containsKey(Dirt.NUMBER_KNOWN);
	}

	@Test
	void whatTheOfficeSaysOfAnOldNameHoldsAtOnceAndLater() {
		long id = checked(OldLedger.of(1000, 10));
		int bad = of(id).counts().bad();
		assertThat(of(id).counts().unknown()).extracting((name) -> name.kind() + " " + name.written())
			.contains("unit 某某管理站", "category 杂项甲");
		this.desk.name(id, new NameAlias("unit", "某某管理站", "tiyu"), this.clerk);
		this.desk.name(id, new NameAlias("category", "杂项甲", null), this.clerk);
		assertThat(of(id).counts().unknown()).isEmpty();
		assertThat(of(id).counts().bad()).isLessThan(bad);
		assertThatThrownBy(() -> this.desk.name(id, new NameAlias("unit", "某某管理站", "nosuch"), this.clerk))
			.hasMessageContaining("unknown-code");
		this.jdbc.update("delete from history_alias where written in ('某某管理站', '杂项甲')");
	}

	@Test
	void columnsAreRememberedForTheSameHeadings() {
		long id = handIn(OldLedger.of(11, 10).write(this.folder.resolve("ledger.xlsx")));
		Map<Integer, LedgerField> mapping = new TreeMap<>(of(id).mapping());
		assertThat(mapping).hasSize(16);
		mapping.remove(LedgerField.REMARKS.ordinal());
		this.desk.map(id, mapping, null, "FULL", this.clerk);
		long next = handIn(OldLedger.of(11, 10).write(this.folder.resolve("next.xlsx")));
		assertThat(of(next).mapping()).isEqualTo(mapping);
		mapping.remove(LedgerField.TITLE.ordinal());
		assertThatThrownBy(() -> this.desk.map(next, mapping, null, "NONE", this.clerk))
			.hasMessageContaining("history-column-missing");
		mapping.put(2, LedgerField.TITLE);
		mapping.put(3, LedgerField.TITLE);
		assertThatThrownBy(() -> this.desk.map(next, mapping, null, "NONE", this.clerk))
			.hasMessageContaining("history-column-twice");
		this.jdbc.update("delete from history_mapping where used_by = 'clerk'");
	}

	@Test
	void aMarkedCopyThatWasMendedComesInAsItIs() throws IOException {
		OldLedger ledger = OldLedger.of(36, 10);
		Ledger checked = of(checked(ledger));
		Path file = this.folder.resolve("mended.xlsx");
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		this.copy.write(checked, false, out);
		Files.write(file, out.toByteArray());
		long id = handIn(file);
		this.desk.map(id, of(id).mapping(), null, "NONE", this.clerk);
		assertThat(of(id).counts().good()).isEqualTo(checked.counts().good());
		assertThat(of(id).counts().kinds()).containsKeys(Dirt.CELL_ERROR, Dirt.DITTO, Dirt.CELLS_TOO_MANY);
	}

	@Test
	void onlyTheClerkBringsLedgersIn() {
		Actor chair = this.people.actor("chair").orElseThrow();
		assertThatThrownBy(() -> this.desk.handIn(null, chair)).hasMessageContaining("Not for");
		long id = checked(OldLedger.of(11, 10));
		assertThatThrownBy(() -> this.desk.undo(id, new UndoLedger("文件拿错了"), this.clerk))
			.hasMessageContaining("history-not-done");
		this.desk.drop(id, this.clerk);
		assertThat(this.sheets.all(this.clerk)).extracting(Ledger::id).doesNotContain(id);
	}

}
