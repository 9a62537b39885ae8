package org.duban.assessment;

/**
 * A unit objects to one of its points.
 *
 * @param item as people call it
 */
public record AssessmentObjected(int year, String unit, String unitName, String item) {

}
