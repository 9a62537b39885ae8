package org.duban.deadline;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/**
 * An open user task that keeps a clock running. Two reviewers have one clock; it ends
 * with the last of their tasks.
 */
@Entity
@Table(name = "clock_task")
class ClockTask {

	@Id
	private String taskId;

	private long clockId;

	@SuppressWarnings("NullAway.Init")
	protected ClockTask() {
	}

	ClockTask(String taskId, long clockId) {
		this.taskId = taskId;
		this.clockId = clockId;
	}

	long clockId() {
		return this.clockId;
	}

}
