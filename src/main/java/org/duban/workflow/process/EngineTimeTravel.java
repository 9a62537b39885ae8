package org.duban.workflow.process;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.duban.workflow.ProductClock;
import org.duban.workflow.TimeTravel;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Keeps the engine's clock on the product's, on every node, and moves both through all
 * timers on the way. A timer that another thread is just firing is waited for.
 */
@Component
class EngineTimeTravel implements TimeTravel {

	private static final Logger logger = LoggerFactory.getLogger(EngineTimeTravel.class);

	private static final int PATIENCE = 200;

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
		int waits = 0;
		Optional<Job> next = nextDue(target, failed);
		while (next.isPresent() && waits < PATIENCE) {
			Job job = next.get();
			Instant due = job.getDuedate().toInstant();
			if (due.isAfter(this.clock.now())) {
				this.clock.set(due);
			}
			try {
				this.management.executeJob(job.getId());
			}
			catch (OptimisticLockingException ex) {
				waits++;
			}
			catch (RuntimeException ex) {
				if (this.management.createJobQuery().jobId(job.getId()).count() > 0) {
					logger.warn("Timer {} of {} failed", job.getId(), job.getProcessDefinitionKey(), ex);
					failed.add(job.getId());
				}
			}
			next = nextDue(target, failed);
		}
		if (target.isAfter(this.clock.now())) {
			this.clock.set(target);
		}
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
