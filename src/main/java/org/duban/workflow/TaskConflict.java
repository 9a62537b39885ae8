package org.duban.workflow;

/** The task cannot be answered by this person now: HTTP 409. */
public final class TaskConflict extends RuntimeException {

	private static final long serialVersionUID = 1L;

	public enum Reason {

		/** 已办结: somebody, perhaps the same person's second click, was first. */
		DONE,
		/** Another person holds it. */
		HELD

	}

	private final Reason reason;

	public TaskConflict(Reason reason) {
		super(reason.name());
		this.reason = reason;
	}

	public Reason reason() {
		return this.reason;
	}

}
