package org.duban.board;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.duban.board.Figures.Figure;
import org.duban.workflow.Actor;

import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every figure of the board as it stands now, against raw dates counted by other code.
 */
public class BoardAccount {

	private static final Actor SUPERVISOR = new Actor("supervisor-of-the-test", "s", Set.of("supervisor"), null);

	private final Board board;

	private final JdbcTemplate jdbc;

	private final Clock clock;

	public BoardAccount(Board board, JdbcTemplate jdbc, Clock clock) {
		this.board = board;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	private LocalDate today() {
		return LocalDate.now(this.clock);
	}

	public void everyFigureIsWhatTheRawDatesSay() {
		RawDates raw = new RawDates(this.jdbc, today());
		Figures figures = this.board.look(BoardFilter.NONE, 0, SUPERVISOR).figures();
		List<RawDates.Row> active = raw.active();
		assertThat(figures.all().count()).isEqualTo(active.size());
		assertThat(counts(figures.lights())).isEqualTo(counted(active, raw::light));
		assertThat(counts(figures.kinds().stream().map(Figures.Line::total).toList()))
			.isEqualTo(counted(active, RawDates.Row::kind));
		figures.kinds()
			.forEach((line) -> assertThat(counts(line.lights())).as(line.total().code())
				.isEqualTo(counted(with(active, (row) -> row.kind().equals(line.total().code())), raw::light)));
		LocalDate sunday = this.today().with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
		assertThat(figures.week().count()).isEqualTo(with(active, (row) -> row.state().equals("RUNNING")
				&& !row.due().isBefore(this.today()) && !row.due().isAfter(sunday))
			.size());
		assertThat(figures.paused().count()).isEqualTo(with(active, (row) -> row.state().equals("PAUSED")).size());
		List<RawDates.Row> late = with(active, (row) -> raw.light(row).equals("RED"));
		assertThat(counts(figures.lateUnits()))
			.isEqualTo(counted(with(late, RawDates.Row::ofUnit), RawDates.Row::unit));
		assertThat(figures.lateOthers().count()).isEqualTo(with(late, (row) -> !row.ofUnit()).size());
		assertThat(counts(figures.lateChannels())).isEqualTo(counted(late, RawDates.Row::channel));
		assertThat(counts(figures.lateCategories())).isEqualTo(counted(late, RawDates.Row::category));
		assertThat(counts(figures.lateLeaders()))
			.isEqualTo(counted(with(late, (row) -> !row.leader().equals("-")), RawDates.Row::leader));
		assertThat(figures.lateUnits()).extracting(Figure::count).isSortedAccordingTo((a, b) -> b - a);
	}

	private static List<RawDates.Row> with(List<RawDates.Row> rows, Predicate<RawDates.Row> meant) {
		return rows.stream().filter(meant).toList();
	}

	static Map<String, Integer> counted(List<RawDates.Row> rows, Function<RawDates.Row, String> by) {
		return rows.stream().collect(Collectors.groupingBy(by, Collectors.summingInt((row) -> 1)));
	}

	/** By code, those with nothing behind them left out. */
	static Map<String, Integer> counts(List<Figure> figures) {
		return figures.stream()
			.filter((figure) -> figure.count() > 0)
			.collect(Collectors.toMap(Figure::code, Figure::count));
	}

}
