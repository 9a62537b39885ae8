package org.duban.simulation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

import org.duban.board.BoardCases;
import org.duban.calendar.WorkingDays;
import org.duban.deadline.ClockKind;
import org.duban.deadline.Suppositions;
import org.duban.simulation.LoadAnswer.Queue;
import org.duban.workflow.Actor;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A unit gets so many cases more. Its pace is what it replied to in the last twelve
 * months; the nearest date is done first.
 */
@Component
@Transactional(readOnly = true)
public class LoadQuestion {

	private static final int MONTH = 20;

	private static final String REPLIES = """
			select c.proposal_id as proposalId, c.due, c.ended_on as endedOn
			from running_clock c join assignment a on a.id = c.assignment_id
			where a.unit = :unit and c.kind in ('REPLY', 'REDO')
			and (c.active_key is not null or (c.state = 'MET' and c.ended_on > :since))""";

	record Reply(long proposalId, LocalDate due, @Nullable LocalDate endedOn) {
	}

	private final JdbcClient jdbc;

	private final BoardCases cases;

	private final Suppositions suppositions;

	private final WorkingDays workingDays;

	private final Clock clock;

	LoadQuestion(JdbcClient jdbc, BoardCases cases, Suppositions suppositions, WorkingDays workingDays, Clock clock) {
		this.jdbc = jdbc;
		this.cases = cases;
		this.suppositions = suppositions;
		this.workingDays = workingDays;
		this.clock = clock;
	}

	/**
	 * @param unit code of the unit
	 * @param name of the unit
	 * @param more how many cases, assigned today
	 */
	public LoadAnswer answer(String unit, String name, int more, Actor actor) {
		LocalDate today = LocalDate.now(this.clock);
		Set<Long> visible = this.cases.of(actor);
		List<Reply> replies = this.jdbc.sql(REPLIES)
			.param("unit", unit)
			.param("since", today.minusYears(1))
			.query(Reply.class)
			.list()
			.stream()
			.filter((reply) -> visible.contains(reply.proposalId()))
			.toList();
		List<LocalDate> open = replies.stream().filter((reply) -> reply.endedOn() == null).map(Reply::due).toList();
		List<LocalDate> then = new ArrayList<>(open);
		then.addAll(Collections.nCopies(more, this.suppositions.due(ClockKind.REPLY, today)));
		int done = replies.size() - open.size();
		int days = this.workingDays.between(today.minusYears(1), today);
		return new LoadAnswer(name, open.size(), done, days, (double) done * MONTH / days, queue(open, done, days),
				queue(then, done, days));
	}

	/** The n-th reply is done after n times the days that one took. */
	private Queue queue(List<LocalDate> due, int done, int days) {
		LocalDate today = LocalDate.now(this.clock);
		List<LocalDate> sorted = due.stream().sorted().toList();
		int late = 0;
		int last = 0;
		for (int i = 0; done > 0 && i < sorted.size(); i++) {
			last = ((i + 1) * days + done - 1) / done;
			late += (last > this.workingDays.between(today, sorted.get(i))) ? 1 : 0;
		}
		return new Queue(sorted.size(), last, late);
	}

}
