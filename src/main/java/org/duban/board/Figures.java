package org.duban.board;

import java.util.List;

import org.duban.deadline.Light;

/**
 * The figures of the board. Each knows the filter of exactly the rows it counts.
 *
 * @param all every clock that is supervised
 * @param lights from red to green
 * @param week what is due from today to Sunday, what stands still not counted
 * @param kinds how many clocks of each kind there are, by light
 * @param lateUnits where the unit itself is late, the most first
 * @param lateOthers late clocks that are not a unit's to meet
 * @param lateLeaders of key cases, by the leader who supervises them, the most first
 */
public record Figures(Figure all, List<Figure> lights, Figure paused, Figure week, List<Line> kinds,
		List<Figure> lateUnits, Figure lateOthers, List<Figure> lateChannels, List<Figure> lateCategories,
		List<Figure> lateLeaders, Choices choices) {

	/** A number and the rows behind it. */
	public record Figure(String code, String name, int count, BoardFilter rows) {

	}

	/**
	 * @param lights from red to green
	 */
	public record Line(Figure total, List<Figure> lights) {

	}

	/** What a filter may be set to: what there is, in its fixed order. */
	public record Choices(List<Figure> kinds, List<Figure> units, List<Figure> channels, List<Figure> categories,
			List<Figure> states, List<Figure> leaders) {

	}

	public Figure light(Light light) {
		return this.lights.get(Light.RED.ordinal() - light.ordinal());
	}

}
