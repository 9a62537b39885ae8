package org.duban.assessment;

/**
 * The office has answered what a unit objected to.
 *
 * @param item as people call it
 */
public record AssessmentAnswered(int year, String unit, String item, boolean upheld, String answer) {

}
