package org.duban.calendar;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.Supplier;

/** Ten in the morning of whatever day a test says it is. */
public final class TenOClock extends Clock {

	private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

	private final Supplier<LocalDate> today;

	public TenOClock(Supplier<LocalDate> today) {
		this.today = today;
	}

	@Override
	public ZoneId getZone() {
		return SHANGHAI;
	}

	@Override
	public Clock withZone(ZoneId zone) {
		return this;
	}

	@Override
	public Instant instant() {
		return this.today.get().atTime(10, 0).atZone(SHANGHAI).toInstant();
	}

}
