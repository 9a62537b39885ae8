package org.duban.simulation;

import java.util.List;
import java.util.Map;

import org.duban.deadline.Light;

/**
 * What another date would make of the clocks.
 *
 * @param running how many of those concerned run today
 * @param before their lights as they are, each light named
 * @param after their lights as they would be
 * @param moved how many of the running ones would have another date
 * @param becomeLate in time today, and late then
 * @param inTimeAgain late today, and in time then
 * @param done how many were finished in the last twelve months
 * @param doneLate how many of these were late
 * @param wouldBeLate how many of these would have been late, had people taken as long
 * @param units with running clocks that would turn, the most first
 */
public record ClockAnswer(int running, Map<Light, Long> before, Map<Light, Long> after, long moved, long becomeLate,
		long inTimeAgain, int done, long doneLate, long wouldBeLate, List<UnitLine> units) {

	/** How many running clocks of a unit would turn. */
	public record UnitLine(String unit, long becomeLate, long inTimeAgain) {

	}

}
