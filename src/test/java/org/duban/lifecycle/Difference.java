package org.duban.lifecycle;

/** House and model disagree. */
class Difference extends AssertionError {

	private static final long serialVersionUID = 1L;

	Difference(String what, World world) {
		super("\n  " + what + "\nafter" + world);
	}

}
