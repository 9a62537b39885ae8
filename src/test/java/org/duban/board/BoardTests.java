package org.duban.board;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.duban.DatabaseTest;
import org.duban.board.Figures.Figure;
import org.duban.deadline.Light;
import org.duban.workflow.Actor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every number of the board and of its Excel, against raw dates counted by other code.
 */
@DatabaseTest
class BoardTests {

	private static final Actor SUPERVISOR = actor("supervisor");

	@Autowired
	Board board;

	@Autowired
	BoardExport export;

	@Autowired
	LightHistory history;

	@Autowired
	StepTimes times;

	@Autowired
	JdbcTemplate jdbc;

	@Autowired
	Clock clock;

	private BoardSeed seed;

	private RawDates raw;

	@BeforeEach
	void plant() {
		LocaleContextHolder.setLocale(Locale.SIMPLIFIED_CHINESE);
		this.seed = new BoardSeed(this.jdbc, today()).plant(0, 400);
		// What stood still before its date came is not late, and what a step stood still
		// is
		// not its time.
		this.jdbc.update(
				"update running_clock set start_on = ?, due = ?, paused_on = ? where state = 'PAUSED'"
						+ " and basis = '依据:试验' and mod(subject_id, 10) = 0",
				today().minusDays(60), today().minusDays(20), today().minusDays(30));
		this.jdbc.update("update running_clock set paused_days = mod(subject_id, 4) where state = 'MET'"
				+ " and basis = '依据:试验'");
		this.raw = new RawDates(this.jdbc, today());
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

	@Test
	void everyFigureIsWhatTheRawDatesSay() {
		new BoardAccount(this.board, this.jdbc, this.clock).everyFigureIsWhatTheRawDatesSay();
		Figures figures = this.board.look(BoardFilter.NONE, 0, SUPERVISOR).figures();
		assertThat(figures.all().count()).isGreaterThan(400);
		assertThat(List.of(figures.week(), figures.paused(), figures.lateOthers())).extracting(Figure::count)
			.doesNotContain(0);
		assertThat(BoardAccount.counts(figures.lights())).hasSize(4);
		assertThat(figures.lateLeaders()).isNotEmpty();
	}

	@Test
	void everyFigureLeadsToTheRowsItCounts() {
		Figures figures = this.board.look(BoardFilter.NONE, 0, SUPERVISOR).figures();
		List<Figure> all = new ArrayList<>(figures.lights());
		all.addAll(List.of(figures.all(), figures.week(), figures.paused(), figures.lateOthers()));
		all.addAll(figures.lateUnits().subList(0, 5));
		all.addAll(figures.lateChannels());
		all.addAll(figures.lateCategories());
		all.addAll(figures.lateLeaders());
		figures.kinds().forEach((line) -> {
			all.add(line.total());
			all.addAll(line.lights());
		});
		assertThat(all).hasSizeGreaterThan(40)
			.allSatisfy((figure) -> assertThat(this.board.found(figure.rows(), SUPERVISOR)).hasSize(figure.count()));
	}

	@Test
	void theMostUrgentComesFirstAndEveryRowIsThere() {
		List<Long> expected = this.raw.active()
			.stream()
			.sorted(Comparator
				.comparingInt(
						(RawDates.Row row) -> List.of("RED", "ORANGE", "YELLOW", "GREEN").indexOf(this.raw.light(row)))
				.thenComparingInt(this.raw::remaining)
				.thenComparing(RawDates.Row::due)
				.thenComparingLong(RawDates.Row::id))
			.map(RawDates.Row::id)
			.toList();
		List<BoardRow> listed = pages(BoardFilter.NONE);
		assertThat(listed).extracting(BoardRow::clockId).isEqualTo(expected);
		Map<Long, RawDates.Row> byId = this.raw.active()
			.stream()
			.collect(Collectors.toMap(RawDates.Row::id, Function.identity()));
		assertThat(listed).allSatisfy((row) -> {
			RawDates.Row one = Objects.requireNonNull(byId.get(row.clockId()));
			assertThat(row.light().name()).isEqualTo(this.raw.light(one));
			assertThat(row.remaining()).isEqualTo(this.raw.remaining(one));
			assertThat(row.title()).isEqualTo(one.title());
			assertThat(row.number()).isEqualTo(one.number());
		});
		assertThat(this.board.look(BoardFilter.NONE, 9999, SUPERVISOR).rows()).isNotEmpty();
	}

	private List<BoardRow> pages(BoardFilter filter) {
		List<BoardRow> rows = new ArrayList<>();
		Board.View view = this.board.look(filter, 0, SUPERVISOR);
		for (int page = 0; page < view.pages(); page++) {
			rows.addAll(this.board.look(filter, page, SUPERVISOR).rows());
		}
		assertThat(rows).hasSize(view.total());
		return rows;
	}

	@Test
	void aFilterLeavesWhatItSays() {
		RawDates.Row some = with(this.raw.active(), (row) -> row.number().startsWith("S9-") && row.ofUnit()).get(7);
		filtered("light", "ORANGE", (row) -> this.raw.light(row).equals("ORANGE"));
		filtered("kind", "FIRST_CONTACT", (row) -> row.kind().equals("FIRST_CONTACT"));
		filtered("unit", some.unit(), (row) -> row.unit().equals(some.unit()));
		filtered("unit", "-", (row) -> row.unit().equals("-"));
		filtered("channel", "PARTY", (row) -> row.channel().equals("PARTY"));
		filtered("category", some.category(), (row) -> row.category().equals(some.category()));
		filtered("state", "REPLIED", (row) -> row.caseState().equals("REPLIED"));
		filtered("leader", "vicechair", (row) -> row.leader().equals("vicechair"));
		filtered("whose", "unit", RawDates.Row::ofUnit);
		filtered("whose", "others", (row) -> !row.ofUnit());
		filtered("paused", "yes", (row) -> row.state().equals("PAUSED"));
		filtered("from", some.due().toString(), (row) -> !row.due().isBefore(some.due()));
		filtered("to", some.due().toString(), (row) -> !row.due().isAfter(some.due()));
		filtered("q", "电梯", (row) -> row.title().contains("电梯"));
		filtered("q", "S9-31", (row) -> row.number().contains("S9-31"));
		BoardFilter two = BoardFilter.NONE.with("light", "RED").with("q", "电梯");
		assertThat(this.board.found(two, SUPERVISOR)).extracting(Standing::clockId)
			.containsExactlyInAnyOrderElementsOf(
					with(this.raw.active(), (row) -> this.raw.light(row).equals("RED") && row.title().contains("电梯"))
						.stream()
						.map(RawDates.Row::id)
						.toList());
		assertThat(this.board.found(BoardFilter.NONE.with("q", "%"), SUPERVISOR)).isEmpty();
	}

	private void filtered(String name, String value, Predicate<RawDates.Row> meant) {
		assertThat(this.board.found(BoardFilter.NONE.with(name, value), SUPERVISOR)).as(name + "=" + value)
			.isNotEmpty()
			.extracting(Standing::clockId)
			.containsExactlyInAnyOrderElementsOf(
					with(this.raw.active(), meant).stream().map(RawDates.Row::id).toList());
	}

	@Test
	void theLightsOfPastWeeksAreCountedFromTheDates() {
		List<LightHistory.Day> days = this.history.of(SUPERVISOR);
		assertThat(days).hasSize(27);
		assertThat(days.get(26).on()).isEqualTo(today());
		for (LightHistory.Day day : days) {
			Map<String, Integer> expected = BoardAccount.counted(this.raw.on(day.on()),
					(row) -> this.raw.light(row, day.on()));
			assertThat(day.lights()).as("%s", day.on())
				.allSatisfy((light, count) -> assertThat(count).isEqualTo(expected.getOrDefault(light.name(), 0)));
		}
		assertThat(days.get(26).lights()).containsEntry(Light.RED,
				this.board.look(BoardFilter.NONE, 0, SUPERVISOR).figures().light(Light.RED).count());
	}

	@Test
	void theTimeOfAStepIsCountedFromWhatWasFinished() {
		List<RawDates.Row> met = with(this.raw.ended(), (row) -> row.end().isAfter(today().minusYears(1)));
		List<StepTimes.Step> steps = this.times.of(SUPERVISOR);
		assertThat(steps.stream().collect(Collectors.toMap((step) -> step.kind().name(), StepTimes.Step::done)))
			.isEqualTo(BoardAccount.counted(met, RawDates.Row::kind));
		assertThat(steps).isNotEmpty().allSatisfy((step) -> {
			List<RawDates.Row> own = with(met, (row) -> row.kind().equals(step.kind().name()));
			List<Integer> days = own.stream().map(this.raw::took).sorted().toList();
			assertThat(step.median()).isEqualTo(days.get((days.size() + 1) / 2 - 1));
			assertThat(step.most()).isEqualTo(days.get((days.size() * 9 + 9) / 10 - 1));
			assertThat(step.late()).isEqualTo(with(own, (row) -> row.end().isAfter(row.due())).size());
		});
	}

	@Test
	void theExportIsTheListAndCountsEveryUnitInTheOrderOfTheRegister() throws IOException {
		BoardFilter filter = BoardFilter.NONE.with("whose", "unit").with("light", "RED");
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		this.export.write(filter, SUPERVISOR, out);
		try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
			List<BoardRow> listed = pages(filter);
			Sheet rows = book.getSheet("清单");
			assertThat(rows.getLastRowNum()).isEqualTo(listed.size()).isPositive();
			for (int i = 0; i < listed.size(); i++) {
				Row row = rows.getRow(i + 1);
				assertThat(row.getCell(0).getStringCellValue()).isEqualTo(listed.get(i).number());
				assertThat(row.getCell(1).getStringCellValue()).isEqualTo(listed.get(i).title());
				assertThat(row.getCell(2).getStringCellValue()).isEqualTo(listed.get(i).unitName());
				assertThat(row.getCell(5).getCellType()).isEqualTo(CellType.NUMERIC);
				assertThat((int) row.getCell(5).getNumericCellValue()).isEqualTo(listed.get(i).remaining());
				assertThat(DateUtil.isCellDateFormatted(row.getCell(6))).isTrue();
				assertThat(row.getCell(6).getLocalDateTimeCellValue().toLocalDate()).isEqualTo(listed.get(i).due());
			}
			Sheet units = book.getSheet("按单位");
			List<String> names = new ArrayList<>();
			units.forEach((row) -> names.add(row.getCell(0).getStringCellValue()));
			List<String> register = this.jdbc
				.queryForList("select name from handling_unit where active = true order by sort_no", String.class);
			assertThat(names.subList(1, register.size() + 1)).isEqualTo(register);
			Map<String, Integer> late = BoardAccount.counted(
					with(this.raw.active(), (row) -> row.ofUnit() && this.raw.light(row).equals("RED")),
					RawDates.Row::unit);
			List<String> codes = this.jdbc
				.queryForList("select code from handling_unit where active = true order by sort_no", String.class);
			for (int i = 0; i < codes.size(); i++) {
				Row row = units.getRow(i + 1);
				assertThat((int) row.getCell(1).getNumericCellValue()).as(codes.get(i))
					.isEqualTo((int) row.getCell(5).getNumericCellValue())
					.isEqualTo(late.getOrDefault(codes.get(i), 0));
			}
			assertThat(late).hasSizeLessThan(codes.size());
			assertThat((int) units.getRow(units.getLastRowNum()).getCell(5).getNumericCellValue())
				.isEqualTo(listed.size());
		}
	}

	private static List<RawDates.Row> with(List<RawDates.Row> rows, Predicate<RawDates.Row> meant) {
		return rows.stream().filter(meant).toList();
	}

}
