package org.duban.supervision;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.duban.deadline.ClockChanged;
import org.duban.deadline.ClockChanged.Change;
import org.duban.deadline.RunningClock;
import org.duban.workflow.Processes;
import org.duban.workflow.Timers;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Lets each clock's escalation follow the clock. It does so once per clock, before the
 * transaction commits: what is changed twice in one transaction would otherwise look for
 * an instance that the engine has not written yet.
 */
@Component
class EscalationFollower {

	static final String PROCESS = "escalation";

	private final Processes processes;

	private final ClockSubjects subjects;

	private final Timers timers;

	EscalationFollower(Processes processes, ClockSubjects subjects, Timers timers) {
		this.timers = timers;
		this.processes = processes;
		this.subjects = subjects;
	}

	// A step of the ladder has no ladder of its own, or there would be no end.
	@EventListener
	void changed(ClockChanged changed) {
		if (changed.clock().kind().ofEscalation()) {
			return;
		}
		if (TransactionSynchronizationManager.isSynchronizationActive()) {
			pending().add(changed);
		}
		else {
			follow(changed.clock(), moves(changed.change()), changed.change() == Change.STARTED);
		}
	}

	private Pending pending() {
		Object bound = TransactionSynchronizationManager.getResource(this);
		if (bound instanceof Pending pending) {
			return pending;
		}
		Pending pending = new Pending();
		TransactionSynchronizationManager.bindResource(this, pending);
		TransactionSynchronizationManager.registerSynchronization(pending);
		return pending;
	}

	/**
	 * An instance that is not there takes no message, so it is asked for only where one
	 * may have to be started.
	 * @param born whether the clock began in this transaction and has no instance yet
	 */
	private void follow(RunningClock clock, boolean moved, boolean born) {
		String key = Long.toString(clock.id());
		switch (clock.state()) {
			case MET, CANCELLED -> {
				if (!born) {
					this.processes.resume(PROCESS, key);
					this.processes.tell(PROCESS, key, "clock-ended", Map.of());
				}
			}
			case PAUSED -> this.processes.suspend(PROCESS, key);
			case RUNNING -> {
				if (born || !this.processes.running(PROCESS, key)) {
					this.processes.start(PROCESS, key, variables(clock));
				}
				else if (moved) {
					this.processes.resume(PROCESS, key);
					this.processes.tell(PROCESS, key, "clock-moved", Map.of());
				}
			}
		}
	}

	/**
	 * A ladder that is not there is started, and one whose timers were lost gets them
	 * back. Whoever was asked for something meanwhile is asked still.
	 */
	void renew(RunningClock running) {
		String key = Long.toString(running.id());
		if (running.state() == RunningClock.State.RUNNING) {
			if (this.processes.running(PROCESS, key)) {
				this.timers.restore(PROCESS, key);
			}
			else {
				follow(running, false, false);
			}
		}
	}

	private Map<String, Object> variables(RunningClock clock) {
		ClockSubjects.About about = this.subjects.of(clock.subject());
		Map<String, Object> variables = new HashMap<>();
		variables.put("clockId", clock.id());
		variables.put("proposalId", clock.subject().caseId());
		variables.put("caseNo", about.number());
		variables.put("assignmentId", clock.subject().assignmentId());
		variables.put("unitName", about.unitName());
		// The unit is ordered and summoned only for what it is late with itself.
		if (LateParty.of(clock) == LateParty.UNIT) {
			variables.put("unitCode", about.unit());
		}
		variables.values().removeIf(Objects::isNull);
		return variables;
	}

	private static boolean moves(Change change) {
		return change == Change.MOVED || change == Change.RESUMED;
	}

	/** What this transaction changed, each clock as it stands last. */
	private final class Pending implements TransactionSynchronization {

		private final Map<Long, ClockChanged> last = new LinkedHashMap<>();

		private final Map<Long, Boolean> moved = new HashMap<>();

		private final Set<Long> born = new HashSet<>();

		void add(ClockChanged changed) {
			this.last.put(changed.clock().id(), changed);
			this.moved.merge(changed.clock().id(), moves(changed.change()), Boolean::logicalOr);
			if (changed.change() == Change.STARTED) {
				this.born.add(changed.clock().id());
			}
		}

		@Override
		public void beforeCommit(boolean readOnly) {
			// The engine's answers may change clocks of the ladder's own steps, none of
			// these.
			this.last.forEach((id, changed) -> follow(changed.clock(), Boolean.TRUE.equals(this.moved.get(id)),
					this.born.contains(id)));
		}

		@Override
		public void afterCompletion(int status) {
			TransactionSynchronizationManager.unbindResourceIfPossible(EscalationFollower.this);
		}

	}

}
