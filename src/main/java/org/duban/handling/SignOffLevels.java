package org.duban.handling;

import org.duban.workflow.Actor;
import org.duban.workflow.Outcome;

/** On how many levels a unit signs its replies off (签批层级). */
public interface SignOffLevels {

	/** The unit's own number, else the parameter's. */
	int of(String unit);

	/** Holds for replies that are drafted from now on. */
	Outcome change(String unit, int levels, Actor actor);

}
