package org.duban.instruction;

import org.jspecify.annotations.Nullable;

/** Who follows an instruction up: a unit's part of the case, an office, or nobody. */
record Addressee(@Nullable Long assignmentId, @Nullable String officeGroup) {

	static final Addressee NOBODY = new Addressee(null, null);

	boolean nobody() {
		return this.assignmentId == null && this.officeGroup == null;
	}

}
