package org.duban.report;

import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.duban.board.Board;
import org.duban.board.BoardFilter;
import org.duban.board.Figures.Figure;
import org.duban.report.Figures.Asked;
import org.duban.report.Figures.Line;
import org.duban.report.Figures.Row;
import org.duban.workflow.Actor;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 大屏: what a meeting looks at from five metres, the present session only. */
@Component
@Transactional(readOnly = true)
public class MeetingScreen {

	/** More lines cannot be read from there. */
	private static final int LINES = 6;

	private static final List<String> SHOWN = List
		.of(Indicator.SOLVED_RATE, Indicator.SATISFIED_RATE, Indicator.REPLIED_RATE, Indicator.IN_TIME_EXTENDED_RATE,
				Indicator.FILED, Indicator.SUBMITTED)
		.stream()
		.map(Indicator::code)
		.toList();

	/**
	 * What is shown.
	 *
	 * @param figures outcomes before counts
	 * @param lights from red to green
	 * @param late the units that are late, the most first
	 * @param topics categories with the most filed cases
	 */
	public record Shown(String session, List<Line> figures, List<Figure> lights, List<Figure> late, List<Row> topics,
			LocalDateTime at) {

		/** So that bars have a common measure; never zero. */
		public int mostLate() {
			return Math.max(1, this.late.stream().mapToInt(Figure::count).max().orElse(1));
		}

		public int mostTopics() {
			return Math.max(1, this.topics.stream().mapToInt((row) -> row.cells().get(0).count()).max().orElse(1));
		}

	}

	private final Statistics statistics;

	private final Board board;

	MeetingScreen(Statistics statistics, Board board) {
		this.statistics = statistics;
		this.board = board;
	}

	public Shown look(Actor actor) {
		Asked now = new Asked(List.of(), Optional.of(Indicator.FILED), Optional.of(Dimension.CATEGORY), "", false);
		Figures.Overview overview = this.statistics.overview(now, actor);
		Board.View clocks = this.board.look(BoardFilter.NONE, 0, actor);
		List<Row> topics = this.statistics.split(now, actor)
			.rows()
			.stream()
			.filter((row) -> row.cells().get(0).count() > 0)
			.sorted(Comparator.comparingInt((Row row) -> row.cells().get(0).count()).reversed())
			.limit(LINES)
			.toList();
		return new Shown(overview.sessions().get(0),
				overview.lines()
					.stream()
					.filter((line) -> SHOWN.contains(line.code()))
					.sorted(Comparator.comparingInt((line) -> SHOWN.indexOf(line.code())))
					.toList(),
				clocks.figures().lights(), clocks.figures().lateUnits().stream().limit(LINES).toList(), topics,
				clocks.at());
	}

}
