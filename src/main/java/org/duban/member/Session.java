package org.duban.member;

import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * One plenary session of a term, e.g. 十四届五次会议.
 *
 * @param plenaryDeadline Shanghai time; what is submitted later is 平时提案
 */
public record Session(int term, int no, LocalDate opening, LocalDate closing, LocalDateTime plenaryDeadline) {

}
