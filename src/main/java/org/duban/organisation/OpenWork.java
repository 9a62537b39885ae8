package org.duban.organisation;

/** How much a unit still has to do; answered by the room that knows. */
public interface OpenWork {

	int cases(String unit);

}
