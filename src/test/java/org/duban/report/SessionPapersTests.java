package org.duban.report;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.duban.report.Figures.Asked;
import org.duban.workflow.Actor;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Reports and progress of a session, against SQL or the indicators. */
class SessionPapersTests extends SeededPapers {

	@Autowired
	SessionReports reports;

	@Autowired
	ProgressCircular progress;

	@Autowired
	Ledgers ledgers;

	@Autowired
	Statistics statistics;

	private static List<List<String>> rows(XWPFTable table) {
		return table.getRows()
			.stream()
			.map((XWPFTableRow row) -> row.getTableCells().stream().map((cell) -> cell.getText()).toList())
			.toList();
	}

	private byte[] report(boolean work) throws IOException {
		return file((out) -> this.reports.write(work, SITTING, READER, out));
	}

	@Test
	void everyNumberOfAReportIsAnIndicatorsAndStandsInTheAnnex() throws IOException {
		for (boolean work : List.of(true, false)) {
			try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(report(work)))) {
				List<XWPFTable> tables = document.getTables();
				List<List<String>> annex = rows(tables.get(tables.size() - 1));
				Map<String, String> bound = new HashMap<>();
				annex.stream().skip(1).forEach((row) -> bound.put(row.get(4), row.get(2)));
				assertThat(bound).hasSizeGreaterThan(work ? 25 : 15);
				bound.forEach((query, value) -> assertThat(value).as(query).isEqualTo(asked(query)));
				document.getParagraphs()
					.stream()
					.filter((paragraph) -> "Text".equals(paragraph.getStyle()))
					.map(XWPFParagraph::getText)
					.forEach((text) -> assertThat(bound.values()).as(text).containsAll(numbers(text)));
			}
		}
	}

	private static List<String> numbers(String text) {
		Matcher number = Pattern.compile("\\d+(\\.\\d+)?%?").matcher(text);
		List<String> numbers = new ArrayList<>();
		while (number.find()) {
			numbers.add(number.group());
		}
		return numbers;
	}

	/** What the statistics say to the query that the annex names. */
	private String asked(String query) {
		Map<String, String[]> parameters = new HashMap<>();
		parameters.put("session", new String[] { SITTING });
		parameters.put("indicator", new String[] { query.split("[?#]")[0] });
		if (query.contains("?")) {
			String[] value = query.split("[?&=]", -1);
			parameters.put("by", new String[] { value[2] });
			return this.statistics.split(Asked.of(parameters), READER)
				.rows()
				.stream()
				.filter((row) -> row.code().equals(value[4]))
				.map((row) -> row.cells().get(0).shown())
				.findFirst()
				.orElseThrow();
		}
		var cell = this.statistics.overview(Asked.of(parameters), READER)
			.lines()
			.stream()
			.filter((line) -> line.code().equals(query.split("#")[0]))
			.findFirst()
			.orElseThrow()
			.cells()
			.get(0);
		return query.endsWith("#count") ? String.valueOf(cell.count())
				: query.endsWith("#of") ? String.valueOf(cell.of()) : cell.shown();
	}

	@Test
	void aReportNamesTheKeyTheExcellentAndTheWellRatedCases() throws IOException {
		try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(report(true)))) {
			Set<String> named = rows(document.getTables().get(1)).stream()
				.skip(1)
				.map((row) -> row.get(1))
				.collect(Collectors.toSet());
			assertThat(named).isNotEmpty()
				.isEqualTo(Set.copyOf(this.jdbc.queryForList(
						"select p.title from proposal p join key_case k on k.proposal_id = p.id where p.term_no = 9"
								+ " and p.session_no = 1 and k.state = 'SELECTED'",
						String.class)));
			assertThat(rows(document.getTables().get(2))).hasSizeGreaterThan(1);
			assertThat(rows(document.getTables().get(3))).hasSizeGreaterThan(1);
		}
	}

	@Test
	void aReportWrittenTwiceIsTheSame() throws IOException {
		assertThat(report(true)).isEqualTo(report(true));
		assertThat(report(false)).isEqualTo(report(false));
	}

	@Test
	void theProgressOfEveryUnitIsWhatSqlSays() throws IOException {
		LocalDate today = LocalDate.now(this.clock);
		String late = " and a.role <> 'CO' and " + DUE + " < coalesce(" + DONE + ", date '" + today + "')";
		byte[] file = file((out) -> this.progress.excel(SITTING, "month", READER, out));
		try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
			Sheet sheet = book.getSheetAt(0);
			assertThat(sheet.getLastRowNum()).isEqualTo(5);
			for (int i = 1; i <= 5; i++) {
				Row row = sheet.getRow(i);
				String name = row.getCell(0).getStringCellValue();
				String own = unit(name).map((code) -> " and a.unit = '" + code + "'").orElse("");
				List<Integer> expected = List.of(count("select count(*)" + OF + own),
						count("select count(*)" + OF + own + " and a.signed_at is not null"),
						count("select count(*)" + OF + own + " and a.role <> 'CO'"),
						count("select count(*)" + OF + own + " and a.role <> 'CO' and " + DONE + " is not null"),
						count("select count(*)" + OF + own + " and a.role <> 'CO' and " + DONE + " <= " + DUE),
						count("select count(*)" + OF + own + late), count("select count(*)" + SAID + own),
						count("select count(*)" + SAID + own + " and f.result = 'satisfied'"));
				for (int column = 0; column < expected.size(); column++) {
					assertThat(row.getCell(column + 1).getNumericCellValue())
						.as(name + " " + sheet.getRow(0).getCell(column + 1))
						.isEqualTo(expected.get(column).doubleValue());
				}
			}
		}
	}

	private Optional<String> unit(String name) {
		return this.jdbc.queryForList("select code from handling_unit where name = ?", String.class, name)
			.stream()
			.findFirst();
	}

	@Test
	void whatAUnitDidInThePeriodIsCountedByItsDay() throws IOException {
		LocalDate today = LocalDate.now(this.clock);
		long part = this.jdbc
			.queryForObject("select min(a.id)" + OF + " and a.role <> 'CO' and " + DONE + " is not null", Long.class);
		this.jdbc.update("update reply set delivered_on = ? where assignment_id = ?", today, part);
		try (XWPFDocument document = new XWPFDocument(
				new ByteArrayInputStream(file((out) -> this.progress.word(SITTING, "week", READER, out))))) {
			List<List<String>> rows = rows(document.getTables().get(0));
			assertThat(rows.get(rows.size() - 1)).startsWith("合计").endsWith("1");
			assertThat(document.getParagraphs().get(0).getText()).isEqualTo("9届1次提案办理进度周报");
		}
	}

	@Test
	void whoHasNoStatisticsHasNoPapers() {
		Actor unit = new Actor("jiaoyu-liaison", "联络员", Set.of("unit-jiaoyu-liaison"), "jiaoyu");
		for (Written written : List.<Written>of((out) -> this.reports.write(true, SITTING, unit, out),
				(out) -> this.progress.excel(SITTING, "week", unit, out),
				(out) -> this.ledgers.write("", SITTING, unit, out))) {
			assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> file(written));
		}
	}

}
