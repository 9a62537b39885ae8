package org.duban.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.type.TypeReference;
import org.jspecify.annotations.Nullable;

/** The ways that cases go, each beginning where another one ended. */
class Journeys {

	/**
	 * @param after name of the journey that comes before
	 */
	record Leg(@Nullable String after, List<String> steps) {

	}

	private final Map<String, Leg> legs;

	Journeys(Map<String, Leg> legs) {
		this.legs = legs;
	}

	static Journeys read() {
		return new Journeys(new DemoFile("journeys.json").json(new TypeReference<>() {
		}));
	}

	/** All steps to the end of a journey, in order. */
	List<Step> steps(String journey) {
		Leg leg = this.legs.get(journey);
		if (leg == null) {
			throw new IllegalArgumentException("No journey " + journey);
		}
		List<Step> steps = new ArrayList<>((leg.after() != null) ? steps(leg.after()) : List.of());
		leg.steps().stream().map(Step::parse).forEach(steps::add);
		return steps;
	}

}
