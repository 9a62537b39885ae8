package org.duban.deadline;

/**
 * When a clock turns. The light is RED from the day after the date; before that it is
 * ORANGE or YELLOW once so many working days or fewer are left.
 */
public record Thresholds(int yellow, int orange) {

	Light light(int remaining, boolean late) {
		if (late) {
			return Light.RED;
		}
		if (remaining <= this.orange) {
			return Light.ORANGE;
		}
		return (remaining <= this.yellow) ? Light.YELLOW : Light.GREEN;
	}

}
