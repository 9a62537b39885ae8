package org.duban.workflow.process;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.duban.workflow.ProductClock;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** The stored offset that all nodes share; the engine's clock follows it. */
@Component
class ProductClockOffset {

	private final ProductClock clock;

	private final JdbcTemplate jdbc;

	ProductClockOffset(ProductClock clock, JdbcTemplate jdbc) {
		this.clock = clock;
		this.jdbc = jdbc;
		follow();
	}

	Instant now() {
		return this.clock.instant();
	}

	// Else what follow() read before would overwrite what is set here.
	synchronized void set(Instant now) {
		long offset = now.toEpochMilli() - System.currentTimeMillis();
		if (this.jdbc.update("update clock_offset set millis = ? where id = 1", offset) == 0) {
			this.jdbc.update("insert into clock_offset (id, millis) values (1, ?)", offset);
		}
		apply(offset);
	}

	/** Another node may have moved the time. */
	@Scheduled(fixedDelay = 1000)
	final synchronized void follow() {
		List<Long> stored = this.jdbc.queryForList("select millis from clock_offset where id = 1", Long.class);
		apply(stored.isEmpty() ? 0 : stored.get(0));
	}

	private void apply(long offset) {
		this.clock.offset(Duration.ofMillis(offset));
		ClockUtil.offset(offset);
	}

}
