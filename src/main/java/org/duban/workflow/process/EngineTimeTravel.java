package org.duban.workflow.process;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.duban.workflow.TimeTravel;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Keeps the engine's clock on the product's, on every node, and moves both through all
 * timers on the way. A timer that another thread is just firing is waited for.
 */
@Component
class EngineTimeTravel implements TimeTravel {

	private static final Logger logger = LoggerFactory.getLogger(EngineTimeTravel.class);

	private static final int TRIES = 20;

	private final ProductClockOffset clock;

	private final ManagementService management;

	EngineTimeTravel(ProductClockOffset clock, ManagementService management) {
		this.clock = clock;
		this.management = management;
	}

	@Override
	public synchronized void advance(Duration duration) {
		Instant target = this.clock.now().plus(duration);
		Set<String> failed = new HashSet<>();
		Optional<Job> next = nextDue(target, failed);
		while (next.isPresent()) {
			Job job = next.get();
			arrive(job.getDuedate().toInstant());
			if (!fire(job)) {
				failed.add(job.getId());
			}
			next = nextDue(target, failed);
		}
		arrive(target);
	}

	private void arrive(Instant instant) {
		if (instant.isAfter(this.clock.now())) {
			this.clock.set(instant);
		}
	}

	/** Whether the timer has fired, be it by another thread or node that had it too. */
	private boolean fire(Job job) {
		for (int attempt = 1; attempt <= TRIES; attempt++) {
			try {
				this.management.executeJob(job.getId());
				return true;
			}
			catch (RuntimeException ex) {
				if (this.management.createJobQuery().jobId(job.getId()).count() == 0) {
					return true;
				}
				if (!EngineEdge.race(ex)) {
					logger.warn("Timer {} of {} failed", job.getId(), job.getProcessDefinitionKey(), ex);
					return false;
				}
				EngineEdge.pause(attempt);
			}
		}
		return false;
	}

	private Optional<Job> nextDue(Instant target, Set<String> failed) {
		List<Job> due = this.management.createJobQuery()
			.duedateLowerThan(Date.from(target.plusMillis(1)))
			.active()
			.withRetriesLeft()
			.orderByJobDuedate()
			.asc()
			.listPage(0, failed.size() + 1);
		return due.stream().filter((job) -> !failed.contains(job.getId())).findFirst();
	}

	@Override
	public synchronized void startAt(Instant instant) {
		this.clock.set(instant);
	}

}
