package org.duban.report;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.duban.workflow.Actor;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** The seven ledgers of a session, against SQL. */
class LedgerTests extends SeededPapers {

	@Autowired
	Ledgers ledgers;

	private Map<String, Sheet> ledgers(XSSFWorkbook book) {
		return StreamSupport.stream(book.spliterator(), false)
			.collect(Collectors.toMap(Sheet::getSheetName, (sheet) -> sheet));
	}

	@Test
	void theSevenLedgersHaveARowForEverythingTheyAreOf() throws IOException {
		String of = " from proposal p where p.term_no = 9 and p.session_no = 1";
		Map<String, Integer> expected = Map.of("总台账", count("select count(*)" + of), "承办单位台账",
				count("select count(*) from assignment a where a.proposal_id in (select p.id" + of + ")"), "重点提案台账",
				count("select count(*) from key_case k where k.state = 'SELECTED' and k.proposal_id in (select p.id"
						+ of + ")"),
				"承诺事项落实台账",
				count("select count(*) from commitment c where c.state <> 'DROPPED' and c.proposal_id in (select p.id"
						+ of + ")"),
				"逾期台账",
				count("select count(*)" + OF + " and a.role <> 'CO' and " + DUE + " < coalesce(" + DONE + ", date '"
						+ LocalDate.now(this.clock) + "')"),
				"不予立案台账",
				count("select count(distinct n.proposal_id) from not_filed_case n where n.proposal_id in"
						+ " (select p.id" + of + ")"),
				"沟通台账", count("select count(*) from contact c where c.proposal_id in (select p.id" + of + ")"));
		byte[] file = file((out) -> this.ledgers.write("", SITTING, READER, out));
		try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
			Map<String, Sheet> sheets = ledgers(book);
			assertThat(sheets.keySet()).isEqualTo(expected.keySet());
			expected
				.forEach((name, rows) -> assertThat(Objects.requireNonNull(sheets.get(name)).getLastRowNum()).as(name)
					.isEqualTo(rows)
					.isPositive());
		}
	}

	@Test
	void daysAreDaysAndNumbersAreNumbers() throws IOException {
		byte[] file = file((out) -> this.ledgers.write("", SITTING, READER, out));
		Pattern day = Pattern.compile("日期|时限|期限");
		Pattern number = Pattern.compile("序号|人数|次数|天数");
		try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
			for (Sheet sheet : ledgers(book).values()) {
				for (Cell head : sheet.getRow(0)) {
					String name = head.getStringCellValue();
					assertThat(name).as("has a name").doesNotContain("ledger.");
					List<Cell> cells = StreamSupport.stream(sheet.spliterator(), false)
						.skip(1)
						.map((row) -> row.getCell(head.getColumnIndex()))
						.filter((cell) -> cell != null && cell.getCellType() != CellType.BLANK)
						.toList();
					assertThat(cells).as(sheet.getSheetName() + " " + name)
						.allMatch((cell) -> day.matcher(name).find() ? DateUtil.isCellDateFormatted(cell)
								: !number.matcher(name).find() || cell.getCellType() == CellType.NUMERIC);
				}
			}
		}
	}

	@Test
	void aLateReplyIsLateByTheDaysBetweenItsDateAndItsDelivery() throws IOException {
		byte[] file = file((out) -> this.ledgers.write("overdue", SITTING, READER, out));
		List<Integer> expected = this.jdbc.query("select " + DUE + ", " + DONE + OF + " and a.role <> 'CO'",
				(row, no) -> {
					LocalDate due = row.getObject(1, LocalDate.class);
					LocalDate done = Optional.ofNullable(row.getObject(2, LocalDate.class))
						.orElse(LocalDate.now(this.clock));
					return (due != null) ? (int) (done.toEpochDay() - due.toEpochDay()) : 0;
				});
		try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
			Sheet sheet = book.getSheetAt(0);
			List<Integer> days = new ArrayList<>();
			int column = StreamSupport.stream(sheet.getRow(0).spliterator(), false)
				.filter((head) -> head.getStringCellValue().equals("逾期天数"))
				.findFirst()
				.orElseThrow()
				.getColumnIndex();
			sheet.forEach((row) -> {
				if (row.getRowNum() > 0) {
					days.add((int) row.getCell(column).getNumericCellValue());
				}
			});
			assertThat(days.stream().sorted(Comparator.naturalOrder()).toList())
				.isEqualTo(expected.stream().filter((late) -> late > 0).sorted().toList());
		}
	}

	@Test
	void anOfficeGetsTheLedgersOfItsOwnChannel() throws IOException {
		Actor office = new Actor("office-of-papers", "党办", Set.of("party-office"), null);
		try (XSSFWorkbook book = new XSSFWorkbook(
				new ByteArrayInputStream(file((out) -> this.ledgers.write("master", SITTING, office, out))))) {
			assertThat(book.getSheetAt(0).getLastRowNum()).isEqualTo(count("select count(distinct a.proposal_id) from"
					+ " assignment a join proposal p on p.id = a.proposal_id where p.term_no = 9 and p.session_no = 1 and"
					+ " a.office_group = 'party-office'"));
		}
	}

}
