package org.duban.supervision;

import java.util.List;

import org.duban.deadline.RunningClock;

/**
 * Who answers for a clock that no task belongs to. Implemented by the rooms that start
 * such clocks.
 */
public interface ClockHolders {

	/** Engine groups and log-in names; empty for clocks of others. */
	List<String> of(RunningClock clock);

}
