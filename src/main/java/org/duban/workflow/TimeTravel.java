package org.duban.workflow;

import java.time.Duration;
import java.time.Instant;

/** Moves the product's and the engine's time together; demo data set and tests only. */
public interface TimeTravel {

	/**
	 * Moves forward, stopping at every due timer on the way, and returns when all have
	 * fired.
	 */
	void advance(Duration duration);

	/** Sets the time without firing anything: where a seeding begins. */
	void startAt(Instant instant);

}
