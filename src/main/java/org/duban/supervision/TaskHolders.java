package org.duban.supervision;

import java.util.List;

import org.duban.deadline.RunningClock;

/** Who has the tasks a clock dates: engine groups and log-in names. */
interface TaskHolders {

	List<String> of(RunningClock clock);

}
