package org.duban.deadline;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.duban.calendar.Deadline;
import org.duban.workflow.OpenTask;

/**
 * The running clocks. All calls join the caller's transaction. A clock that belongs to
 * one user task starts and stops by itself with the task; the others (REPLY, REDO,
 * CO_OPINION, FIRST_CONTACT, COMMITMENT, instructions ...) are started and stopped by
 * their room.
 */
public interface Clocks {

	/** Starts a clock whose length is its parameter's; day 0 is {@code from}. */
	RunningClock start(ClockKind kind, ClockSubject subject, LocalDate from);

	/** Starts a clock with a date that was agreed, e.g. a commitment's planned day. */
	RunningClock startUntil(ClockKind kind, ClockSubject subject, LocalDate from, LocalDate due, String basis);

	/** What was asked for was done today. No running clock is no error. */
	void met(ClockKind kind, ClockSubject subject);

	/** What was met turned out not to be: runs on with the date it had. */
	void reopen(ClockKind kind, ClockSubject subject);

	/** Nobody waits for it any more. No running clock is no error. */
	void cancel(ClockKind kind, ClockSubject subject);

	/** Stands still, only while a return request is undecided. */
	void pause(ClockKind kind, ClockSubject subject);

	/** Runs on; the working days it stood still are added. */
	void resume(ClockKind kind, ClockSubject subject);

	/** An approved extension. */
	void move(ClockKind kind, ClockSubject subject, LocalDate due, String basis);

	Optional<RunningClock> find(ClockKind kind, ClockSubject subject);

	Optional<RunningClock> find(long clockId);

	/**
	 * All running and paused clocks of all cases, and those that ended on a day or later.
	 */
	List<RunningClock> activeSince(LocalDate day);

	/** All clocks of a case, ended ones too, in the order in which they started. */
	List<RunningClock> ofCase(long proposalId);

	/** How a clock's date came about. */
	Deadline explain(RunningClock clock);

	/** The running clock that an open task is dated by. */
	default Optional<RunningClock> ofTask(OpenTask task) {
		return ClockKind.allOfTask(task.key())
			.stream()
			.map((kind) -> find(kind, ClockSubject.of(kind, task)))
			.flatMap(Optional::stream)
			.findFirst();
	}

	/** All running and paused clocks of some cases. */
	default List<RunningClock> running(Collection<Long> proposalIds) {
		return proposalIds.stream()
			.flatMap((id) -> ofCase(id).stream())
			.filter((clock) -> clock.ended() == null)
			.toList();
	}

}
