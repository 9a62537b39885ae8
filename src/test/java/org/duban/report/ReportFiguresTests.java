package org.duban.report;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.duban.report.Figures.Asked;
import org.duban.report.Figures.Line;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every number of the reports and of a profile once more, by SQL that shares nothing with
 * them.
 */
class ReportFiguresTests extends SeededPapers {

	/** Of the statements of the indicators, where they say which session. */
	private static final Pattern SESSION = Pattern.compile("(?<![.\\w])(p\\.)?session_no = \\?");

	@Autowired
	SessionReports reports;

	@Autowired
	Statistics statistics;

	@Test
	void everyNumberOfBothReportsIsWhatSqlSays() throws IOException {
		for (boolean work : List.of(true, false)) {
			Map<String, String> annex = annex(file((out) -> this.reports.write(work, SITTING, READER, out)));
			assertThat(annex).hasSizeGreaterThan(work ? 25 : 15);
			annex.forEach((query, value) -> assertThat(value).as(query).isEqualTo(expected(query)));
		}
	}

	/** By the name that a number is asked for by. */
	private static Map<String, String> annex(byte[] report) throws IOException {
		Map<String, String> annex = new LinkedHashMap<>();
		try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(report))) {
			List<XWPFTable> tables = document.getTables();
			List<XWPFTableRow> rows = tables.get(tables.size() - 1).getRows();
			rows.subList(1, rows.size())
				.forEach((row) -> annex.put(row.getCell(4).getText(), row.getCell(2).getText()));
		}
		return annex;
	}

	private String expected(String query) {
		Matcher split = Pattern.compile("(.*)\\?by=(.*)&value=(.*)").matcher(query);
		if (split.matches()) {
			Dimension dimension = Dimension.of(split.group(2)).orElseThrow();
			return shown(numbers(of(sql(split.group(1)), dimension, split.group(3))));
		}
		return switch (query) {
			case "days-mean" -> plain(BigDecimal.valueOf(days()).setScale(2, RoundingMode.HALF_UP));
			case "per-member" ->
				plain(divided(numbers(sql("submitted")).get(0), numbers(sql("participation-rate")).get(1)));
			default -> {
				List<Integer> numbers = numbers(sql(query.split("#")[0]));
				yield query.endsWith("#count") ? String.valueOf(numbers.get(0))
						: query.endsWith("#of") ? String.valueOf(numbers.get(1)) : shown(numbers);
			}
		};
	}

	private String sql(String code) {
		return Objects.requireNonNull(IndicatorSql.all("date '" + LocalDate.now(this.clock) + "'").get(code), code);
	}

	private double days() {
		return this.jdbc
			.query(IndicatorSql.days().replace("?", "1"),
					(row, number) -> ChronoUnit.DAYS.between(row.getObject(1, LocalDate.class),
							row.getObject(2, LocalDate.class)))
			.stream()
			.mapToLong(Long::longValue)
			.average()
			.orElseThrow();
	}

	/**
	 * H2 keeps the first parameter of a common table expression for the next question.
	 */
	private List<Integer> numbers(String sql) {
		return Objects.requireNonNull(this.jdbc.query(sql.replace("?", "1"), (result) -> {
			List<Integer> numbers = new ArrayList<>();
			result.next();
			for (int column = 1; column <= result.getMetaData().getColumnCount(); column++) {
				numbers.add(result.getInt(column));
			}
			return numbers;
		}));
	}

	private static String shown(List<Integer> numbers) {
		if (numbers.size() == 1) {
			return String.valueOf(numbers.get(0));
		}
		return (numbers.get(1) == 0) ? "—" : plain(divided(100 * numbers.get(0), numbers.get(1))) + "%";
	}

	private static BigDecimal divided(int number, int by) {
		return BigDecimal.valueOf(number).divide(BigDecimal.valueOf(by), 2, RoundingMode.HALF_UP);
	}

	private static String plain(BigDecimal number) {
		return number.stripTrailingZeros().toPlainString();
	}

	/** The statement for one value of a dimension. */
	private static String of(String sql, Dimension dimension, String value) {
		String own = " = '" + value + "'";
		String condition = switch (dimension) {
			case CATEGORY -> "coalesce($1category2, '')" + own;
			case TYPE -> "$1proposal_type" + own;
			case MEMBER -> "$1proposer" + own;
			case SECTOR -> "$1proposer in (select l.username from member l where l.sector" + own + ")";
			default -> ofUnit(sql, own);
		};
		return SESSION.matcher(sql).replaceAll("$0 and " + condition);
	}

	private static String ofUnit(String sql, String own) {
		String parts = " in (select o.id from assignment o where o.unit" + own + ")";
		if (sql.contains("from feedback f")) {
			return "f.assignment_id" + parts;
		}
		if (sql.contains("from commitment c")) {
			return "c.assignment_id" + parts;
		}
		return sql.contains("from assignment a join proposal p") ? "a.unit" + own
				: "p.id in (select o.proposal_id from assignment o where o.role <> 'CO' and o.state = 'SIGNED' and o.unit"
						+ own + ")";
	}

	@Test
	void whatAProfileShowsOfAUnitASectorOrAMemberIsWhatSqlSays() {
		Map<Dimension, String> values = Map.of(Dimension.UNIT, "jiaoyu", Dimension.SECTOR, "education",
				Dimension.MEMBER, busiest());
		values.forEach((dimension, value) -> {
			int counted = 0;
			for (Line line : this.statistics
				.overview(new Asked(List.of(SITTING), Optional.empty(), Optional.empty(), "", false),
						new Slice(dimension, value), READER)
				.lines()) {
				Indicator indicator = Indicator.of(line.code()).orElseThrow();
				if (Profiles.shown(dimension).contains(indicator)
						&& !List.of(Indicator.DAYS_MEAN, Indicator.PER_MEMBER, Indicator.PARTICIPATION_RATE)
							.contains(indicator)) {
					assertThat(line.cells().get(0).shown()).as("%s of %s", line.code(), value)
						.isEqualTo(shown(numbers(of(sql(line.code()), dimension, value))));
					counted += line.cells().get(0).count();
				}
			}
			assertThat(counted).as(value).isGreaterThan(5);
		});
	}

	private String busiest() {
		return Objects.requireNonNull(this.jdbc.queryForObject("select proposer from proposal where term_no = 9 and"
				+ " session_no = 1 and state <> 'DRAFT' group by proposer order by count(*) desc, proposer limit 1",
				String.class));
	}

}
