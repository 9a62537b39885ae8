package org.duban.workflow;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The only source of now: real time plus an offset that the demo data set may move
 * forward. The offset lives in the database and is read by every node.
 */
public final class ProductClock extends Clock {

	/** Where the house stands; deadlines are days of this zone. */
	public static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

	private final AtomicLong offsetMillis = new AtomicLong();

	@Override
	public ZoneId getZone() {
		return SHANGHAI;
	}

	@Override
	public Clock withZone(ZoneId zone) {
		return Clock.offset(Clock.system(zone), offset());
	}

	@Override
	public Instant instant() {
		return Instant.ofEpochMilli(System.currentTimeMillis() + this.offsetMillis.get());
	}

	public Duration offset() {
		return Duration.ofMillis(this.offsetMillis.get());
	}

	public void offset(Duration offset) {
		this.offsetMillis.set(offset.toMillis());
	}

}
