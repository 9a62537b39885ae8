package org.duban.document;

import java.util.List;

/**
 * Which cases have a clock of a unit that is over its date; found where cases are read.
 */
public interface LateCases {

	List<Long> ofUnits();

}
