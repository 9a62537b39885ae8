package org.duban.deadline;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.duban.calendar.Deadline;
import org.duban.calendar.WorkingDays;
import org.duban.deadline.ClockChanged.Change;
import org.duban.deadline.RunningClock.State;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The clocks as they are kept in the table. */
@Component
@Transactional
class ClockRegister implements Clocks {

	private final ClockRepository rows;

	private final Terms terms;

	private final WorkingDays workingDays;

	private final LightRule lights;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	ClockRegister(ClockRepository rows, Terms terms, LightRule lights, ApplicationEventPublisher events, Clock clock) {
		this.rows = rows;
		this.terms = terms;
		this.workingDays = terms.workingDays();
		this.lights = lights;
		this.events = events;
		this.clock = clock;
	}

	@Override
	public RunningClock start(ClockKind kind, ClockSubject subject, LocalDate from) {
		return find(kind, subject).orElseGet(() -> {
			Terms.Counted counted = this.terms.count(kind, subject, from);
			return begin(new ClockRow(kind, subject, counted.deadline(), counted.basis()));
		});
	}

	@Override
	public RunningClock startUntil(ClockKind kind, ClockSubject subject, LocalDate from, LocalDate due, String basis) {
		return find(kind, subject)
			.orElseGet(() -> begin(new ClockRow(kind, subject, from, this.workingDays.onOrAfter(due), basis)));
	}

	private RunningClock begin(ClockRow row) {
		return publish(this.rows.save(row), Change.STARTED);
	}

	@Override
	public void met(ClockKind kind, ClockSubject subject) {
		active(kind, subject, (row) -> end(row, State.MET));
	}

	@Override
	public void cancel(ClockKind kind, ClockSubject subject) {
		active(kind, subject, (row) -> end(row, State.CANCELLED));
	}

	void end(ClockRow row, State how) {
		row.end(how, today());
		publish(row, Change.ENDED);
	}

	@Override
	public void reopen(ClockKind kind, ClockSubject subject) {
		this.rows.findFirstBySubjectVariableAndSubjectIdAndKindOrderByIdDesc(subject.variable(), subject.id(), kind)
			.filter((row) -> row.is(State.MET))
			.ifPresent((row) -> {
				row.reopen();
				publish(row, Change.REOPENED);
			});
	}

	@Override
	public void pause(ClockKind kind, ClockSubject subject) {
		active(kind, subject, (row) -> {
			if (row.is(State.RUNNING)) {
				row.pause(today());
				publish(row, Change.PAUSED);
			}
		});
	}

	@Override
	public void resume(ClockKind kind, ClockSubject subject) {
		active(kind, subject, (row) -> {
			if (row.is(State.PAUSED)) {
				row.resume(today(), this.workingDays);
				publish(row, Change.RESUMED);
			}
		});
	}

	@Override
	public void move(ClockKind kind, ClockSubject subject, LocalDate due, String basis) {
		LocalDate day = this.workingDays.onOrAfter(due);
		active(kind, subject, (row) -> {
			if (!row.isDue(day, basis)) {
				row.move(day, basis);
				publish(row, Change.MOVED);
			}
		});
	}

	@Override
	@Transactional(readOnly = true)
	public Optional<RunningClock> find(ClockKind kind, ClockSubject subject) {
		return this.rows.findByActiveKey(ClockRow.activeKey(kind, subject)).map(this::view);
	}

	@Override
	@Transactional(readOnly = true)
	public Optional<RunningClock> find(long clockId) {
		return this.rows.findById(clockId).map(this::view);
	}

	@Override
	@Transactional(readOnly = true)
	public List<RunningClock> activeSince(LocalDate day) {
		return this.rows.findByActiveKeyIsNotNullOrEndedOnGreaterThanEqualOrderById(day)
			.stream()
			.map(this::view)
			.toList();
	}

	@Override
	@Transactional(readOnly = true)
	public List<RunningClock> running(Collection<Long> proposalIds) {
		return this.rows.findByProposalIdInAndActiveKeyIsNotNullOrderById(proposalIds)
			.stream()
			.map(this::view)
			.toList();
	}

	@Override
	@Transactional(readOnly = true)
	public List<RunningClock> ofCase(long proposalId) {
		return this.rows.findByProposalIdOrderById(proposalId).stream().map(this::view).toList();
	}

	@Override
	@Transactional(readOnly = true)
	public Deadline explain(RunningClock clock) {
		return this.rows.findById(clock.id()).orElseThrow().explain(this.workingDays);
	}

	private void active(ClockKind kind, ClockSubject subject, Consumer<ClockRow> act) {
		this.rows.findByActiveKey(ClockRow.activeKey(kind, subject)).ifPresent(act);
	}

	RunningClock publish(ClockRow row, Change change) {
		RunningClock seen = view(row);
		this.events.publishEvent(new ClockChanged(seen, change));
		return seen;
	}

	RunningClock view(ClockRow row) {
		return row.on(today(), this.workingDays, this.lights);
	}

	private LocalDate today() {
		return LocalDate.now(this.clock);
	}

}
