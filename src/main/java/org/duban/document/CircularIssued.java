package org.duban.document;

import org.duban.deadline.ClockSubject;

/**
 * A circular (通报) that names a unit went out.
 *
 * @param number of the paper
 * @param unit code
 * @param subject what the unit is late with
 */
public record CircularIssued(String number, String unit, ClockSubject subject) {

}
