package org.duban.report;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.duban.DatabaseTest;
import org.duban.report.Figures.Asked;
import org.duban.report.Figures.Cell;
import org.duban.report.Figures.Line;
import org.duban.workflow.Actor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Every number of the statistics, against statements that share nothing with them. */
@DatabaseTest
class StatisticsTests {

	private static final List<String> BOTH = List.of("9-1", "9-2");

	private static final Asked ALL = new Asked(BOTH, Optional.empty(), Optional.empty(), "", false);

	@Autowired
	Statistics statistics;

	@Autowired
	StatisticsExport export;

	@Autowired
	JdbcTemplate jdbc;

	@Autowired
	Clock clock;

	@Autowired
	ApplicationEventPublisher events;

	private StatisticsSeed seed;

	@BeforeEach
	void plant() {
		LocaleContextHolder.setLocale(Locale.SIMPLIFIED_CHINESE);
		this.seed = new StatisticsSeed(this.jdbc, today(), this.events);
		this.seed.clear();
		this.seed.plant(240);
	}

	@AfterEach
	void clear() {
		this.seed.clear();
		LocaleContextHolder.resetLocaleContext();
	}

	private LocalDate today() {
		return LocalDate.now(this.clock);
	}

	private static Actor actor(String group) {
		return new Actor(group + "-of-the-test", group, Set.of(group), null);
	}

	private Map<String, Line> lines() {
		Map<String, Line> lines = new TreeMap<>();
		this.statistics.overview(ALL, actor("supervisor")).lines().forEach((line) -> lines.put(line.code(), line));
		return lines;
	}

	private Cell cell(String code, int session) {
		return Objects.requireNonNull(lines().get(code)).cells().get(session - 1);
	}

	@Test
	void everyIndicatorIsWhatSqlSays() {
		Map<String, Line> lines = lines();
		Map<String, String> sql = IndicatorSql.all("date '" + today() + "'");
		for (int session = 1; session <= 2; session++) {
			for (Map.Entry<String, String> one : sql.entrySet()) {
				List<Integer> expected = asked(one.getValue(), session);
				Cell cell = Objects.requireNonNull(lines.get(one.getKey())).cells().get(session - 1);
				assertThat(cell.count()).as("%s of session %d", one.getKey(), session)
					.isEqualTo(expected.get(0))
					.isPositive();
				if (expected.size() > 1) {
					assertThat(cell.of()).as("%s of session %d: of", one.getKey(), session).isEqualTo(expected.get(1));
					assertThat(cell.value()).isEqualByComparingTo(BigDecimal.valueOf(cell.count() * 100L)
						.divide(BigDecimal.valueOf(Objects.requireNonNull(cell.of())), 2, RoundingMode.HALF_UP));
				}
			}
		}
		assertThat(lines.keySet())
			.containsExactlyInAnyOrderElementsOf(Arrays.stream(Indicator.values()).map(Indicator::code).toList());
		assertThat(lines.keySet()).filteredOn((code) -> !sql.containsKey(code))
			.containsExactly("days-mean", "days-median", "per-member");
	}

	/** One row of numbers. */
	private List<Integer> asked(String sql, int session) {
		return Objects.requireNonNull(this.jdbc.query(of(sql, session), (result) -> {
			List<Integer> numbers = new ArrayList<>();
			result.next();
			for (int column = 1; column <= result.getMetaData().getColumnCount(); column++) {
				numbers.add(result.getInt(column));
			}
			return numbers;
		}));
	}

	/**
	 * H2 keeps the first parameter of a common table expression for the next question.
	 */
	private static String of(String sql, int session) {
		return sql.replace("?", Integer.toString(session));
	}

	@Test
	void daysAreCalendarDaysFromAssignmentToFirstDelivery() {
		List<Long> days = this.jdbc
			.query(of(IndicatorSql.days(), 1),
					(row, number) -> ChronoUnit.DAYS.between(row.getObject(1, LocalDate.class),
							row.getObject(2, LocalDate.class)))
			.stream()
			.sorted()
			.toList();
		double mean = days.stream().mapToLong(Long::longValue).average().orElseThrow();
		double median = (days.get((days.size() - 1) / 2) + days.get(days.size() / 2)) / 2.0;
		assertThat(Objects.requireNonNull(cell("days-mean", 1).value()).doubleValue()).isCloseTo(mean,
				org.assertj.core.data.Offset.offset(0.0051));
		assertThat(Objects.requireNonNull(cell("days-median", 1).value()).doubleValue()).isEqualTo(median);
		assertThat(cell("per-member", 2).value()).isEqualByComparingTo(BigDecimal.valueOf(cell("submitted", 2).count())
			.divide(BigDecimal.valueOf(39), 2, RoundingMode.HALF_UP));
	}

	@Test
	void everyNumberOpensTheCasesItCounts() {
		for (Line line : lines().values()) {
			Indicator indicator = Indicator.of(line.code()).orElseThrow();
			for (int at = 0; at < 2; at++) {
				Cell cell = line.cells().get(at);
				Asked rows = new Asked(List.of(BOTH.get(at)), Optional.of(indicator), Optional.empty(), "", false);
				assertThat(cell.rows()).isEqualTo(rows.address());
				int listed = this.statistics.cases(rows, actor("supervisor")).cases().size();
				if (indicator.base() == Item.Base.CASE && indicator.shape() != Indicator.Shape.MEMBERS) {
					assertThat(listed).as(line.code()).isEqualTo(cell.count());
				}
				else {
					assertThat(listed).as(line.code()).isPositive();
				}
				if (cell.ofRows() != null && indicator.base() == Item.Base.CASE) {
					assertThat(this.statistics.cases(rows.ofWhole(), actor("supervisor")).cases()).as(line.code())
						.hasSize(Objects.requireNonNull(cell.of()));
				}
			}
		}
	}

	@Test
	void aDimensionSplitsWhatIsCountedIntoItsValues() {
		for (Dimension dimension : Dimension.values()) {
			Asked asked = new Asked(BOTH, Optional.of(Indicator.FILED), Optional.of(dimension), "", false);
			List<Figures.Row> rows = this.statistics.split(asked, actor("supervisor")).rows();
			int sum = rows.stream().mapToInt((row) -> row.cells().get(0).count()).sum();
			if (List.of(Dimension.UNIT, Dimension.CHANNEL, Dimension.REPLY_CLASS, Dimension.CONTACT_MODE)
				.contains(dimension)) {
				// A case of several units stands under each of them.
				assertThat(sum).as(dimension.code()).isGreaterThanOrEqualTo(cell("filed", 1).count());
			}
			else {
				assertThat(sum).as(dimension.code()).isEqualTo(cell("filed", 1).count());
			}
			rows.forEach((row) -> assertThat(this.statistics
				.cases(new Asked(List.of("9-1"), Optional.of(Indicator.FILED), Optional.of(dimension), row.code(),
						false), actor("supervisor"))
				.cases()).as("%s %s", dimension.code(), row.code()).hasSize(row.cells().get(0).count()));
		}
		assertThat(this.statistics
			.split(new Asked(BOTH, Optional.of(Indicator.FILED), Optional.of(Dimension.CATEGORY), "", false),
					actor("supervisor"))
			.rows()).extracting(Figures.Row::code)
			.containsExactlyInAnyOrder("transport", "housing", "health", "education");
	}

	@Test
	void anOfficeCountsTheCasesOfItsOwnChannelOnly() {
		int all = cell("filed", 1).count();
		Line own = this.statistics.overview(ALL, actor("party-office"))
			.lines()
			.stream()
			.filter((line) -> line.code().equals("filed"))
			.findFirst()
			.orElseThrow();
		assertThat(own.cells().get(0).count()).isBetween(1, all - 1).isEqualTo(this.jdbc.queryForObject("""
				select count(*) from proposal p where p.term_no = 9 and p.session_no = 1 and p.filed_on is not null
				and p.state <> 'MERGED' and exists (select 1 from assignment a where a.proposal_id = p.id
				and a.office_group = 'party-office')""", Integer.class));
	}

	@Test
	void whoSupervisesNothingHasNoStatistics() {
		for (String group : List.of("proposer", "reviewer", "sysadmin", "expert")) {
			assertThatThrownBy(() -> this.statistics.overview(ALL, actor(group)))
				.isInstanceOf(AccessDeniedException.class);
			assertThatThrownBy(() -> this.statistics.silent(ALL, actor(group)))
				.isInstanceOf(AccessDeniedException.class);
		}
	}

	@Test
	void membersWithoutAProposalAreNamed() {
		Cell taking = cell("participation-rate", 1);
		assertThat(this.statistics
			.silent(new Asked(List.of("9-1"), Optional.empty(), Optional.empty(), "", false), actor("clerk"))
			.members()).hasSize(Objects.requireNonNull(taking.of()) - taking.count()).isNotEmpty();
	}

	@Test
	void theSheetHasEveryNumberAsANumberAndIsTheSameTwice() throws IOException {
		Asked asked = new Asked(BOTH, Optional.of(Indicator.SOLVED_RATE), Optional.of(Dimension.UNIT), "", false);
		assertThat(written(asked)).isEqualTo(written(asked));
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		this.export.write(this.export.sheets(asked, actor("supervisor")), out);
		try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
			Map<String, Line> lines = lines();
			Sheet sheet = book.getSheetAt(0);
			assertThat(sheet.getLastRowNum()).isEqualTo(lines.size());
			for (Row row : sheet) {
				Line line = lines.values()
					.stream()
					.filter((one) -> one.name().equals(row.getCell(0).getStringCellValue()))
					.findFirst()
					.orElse(null);
				assertThat(line == null).isEqualTo(row.getRowNum() == 0);
				if (line != null) {
					BigDecimal value = Objects.requireNonNull(line.cells().get(0).value());
					assertThat(row.getCell(2).getCellType()).isEqualTo(CellType.NUMERIC);
					assertThat(row.getCell(2).getNumericCellValue()).isEqualTo(value.doubleValue());
				}
			}
			assertThat(book.getSheetAt(1).getLastRowNum()).isEqualTo(4);
		}
	}

	private List<String> written(Asked asked) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		this.export.write(this.export.sheets(asked, actor("supervisor")), out);
		try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
			List<String> cells = new ArrayList<>();
			book.forEach((sheet) -> sheet.forEach((row) -> row.forEach((cell) -> cells.add(cell.toString()))));
			return cells;
		}
	}

}
