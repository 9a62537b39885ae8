package org.duban.lifecycle;

import org.duban.lifecycle.Product.Said;

/**
 * Something somebody does: to a task, to a case, to a unit's work.
 *
 * @param audited the case whose trail names an accepted deed, and under which name
 * @param effect what it changes if it is legal; null if it is not
 */
record Deed(String who, String label, String audited, Runnable effect, Call call) {

	/** The same at the house's door. */
	interface Call {

		Said on(Product product);

	}

	boolean legal() {
		return this.effect != null;
	}

	@Override
	public String toString() {
		return this.who + " " + this.label + (legal() ? "" : " (not allowed)");
	}

}
