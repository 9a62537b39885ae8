package org.duban.supervision;

import jakarta.persistence.Embeddable;
import org.duban.workflow.OpenTask;
import org.jspecify.annotations.Nullable;

/** What a paper of supervision is about: the clock that is late, by its ids. */
@Embeddable
class LateClock {

	private long clockId;

	private long proposalId;

	private @Nullable Long assignmentId;

	protected LateClock() {
	}

	private LateClock(long clockId, long proposalId, @Nullable Long assignmentId) {
		this.clockId = clockId;
		this.proposalId = proposalId;
		this.assignmentId = assignmentId;
	}

	static LateClock of(OpenTask task) {
		Long assignmentId = (task.variables().get("assignmentId") instanceof Number id) ? id.longValue() : null;
		return new LateClock(task.number("clockId"), task.proposalId(), assignmentId);
	}

	long clockId() {
		return this.clockId;
	}

	long proposalId() {
		return this.proposalId;
	}

	@Nullable Long assignmentId() {
		return this.assignmentId;
	}

}
