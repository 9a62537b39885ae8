package org.duban.parameter;

import java.time.LocalDate;

/**
 * One row of a parameter's history.
 *
 * @param id grows with time
 * @param basis 依据: why it is what it is, for people to read
 */
record Setting(long id, String name, String setting, LocalDate validFrom, String basis) {

}
