package org.duban.organisation;

import org.duban.workflow.Command;

/**
 * The register of units was changed.
 *
 * @param unit code
 * @param becomes name and channel of a new unit, the other channel, what a reform makes
 */
record UnitChange(String unit, String becomes) implements Command {

	enum Act {

		REGISTER, CHANNEL, CLOSE, OPEN, REFORM, CARRY_OUT;

		/** Its name in the trail. */
		String key() {
			return switch (this) {
				case REGISTER -> "register-unit";
				case CHANNEL -> "change-channel";
				case CLOSE -> "close-unit";
				case OPEN -> "open-unit";
				case REFORM -> "reform-unit";
				case CARRY_OUT -> "carry-out-reform";
			};
		}

	}

}
