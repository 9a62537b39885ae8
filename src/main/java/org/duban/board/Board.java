package org.duban.board;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.duban.workflow.Actor;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * 督办看板: every clock that runs, the reddest first, and how many there are of what. Figures
 * count all that the reader supervises; the list is what the filter leaves.
 */
@Component
@Transactional(readOnly = true)
public class Board {

	private static final int PAGE = 25;

	/**
	 * The board as it stands now.
	 *
	 * @param page from 0
	 * @param total rows of the list on all pages
	 * @param cases how many cases these rows belong to
	 */
	public record View(Figures figures, BoardFilter filter, List<BoardRow> rows, int page, int pages, int total,
			long cases, LocalDateTime at) {

	}

	private final StandingClocks clocks;

	private final Counting counting;

	private final BoardList list;

	private final Clock clock;

	Board(StandingClocks clocks, Counting counting, BoardList list, Clock clock) {
		this.clocks = clocks;
		this.counting = counting;
		this.list = list;
		this.clock = clock;
	}

	public View look(BoardFilter filter, int page, Actor actor) {
		List<Standing> all = this.clocks.of(BoardScope.of(actor), today());
		List<Standing> found = found(all, filter);
		int pages = Math.max(1, (found.size() + PAGE - 1) / PAGE);
		int shown = Math.max(0, Math.min(page, pages - 1));
		List<Standing> rows = found.stream().skip((long) shown * PAGE).limit(PAGE).toList();
		return new View(this.counting.of(all, today()), filter, this.list.of(rows), shown, pages, found.size(),
				found.stream().map(Standing::proposalId).filter(Objects::nonNull).distinct().count(),
				LocalDateTime.now(this.clock));
	}

	/** What the filter leaves, the most urgent first. */
	List<Standing> found(BoardFilter filter, Actor actor) {
		return found(this.clocks.of(BoardScope.of(actor), today()), filter);
	}

	private List<Standing> found(List<Standing> all, BoardFilter filter) {
		Stream<Standing> rows = all.stream().filter(filter.rows());
		String text = filter.get("q");
		if (!text.isEmpty()) {
			Set<Long> cases = this.clocks.cases(text);
			Set<Long> loose = this.clocks.loose(text);
			rows = rows.filter((row) -> {
				Long one = row.proposalId();
				return (one != null) ? cases.contains(one) : loose.contains(row.clockId());
			});
		}
		return rows.sorted(Standing.MOST_URGENT).toList();
	}

	private LocalDate today() {
		return LocalDate.now(this.clock);
	}

}
