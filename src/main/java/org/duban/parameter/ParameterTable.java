package org.duban.parameter;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/** The table of parameters, for whoever keeps it. Rows are added, none is changed. */
public interface ParameterTable {

	/**
	 * One row of a parameter's history.
	 *
	 * @param basis 依据: why it is what it is, for people to read
	 * @param at Shanghai time
	 */
	record Row(String name, String setting, LocalDate validFrom, String basis, String by, LocalDateTime at) {
	}

	/** In the order of the life cycle. */
	List<ParameterKind> kinds();

	/**
	 * @throws java.util.NoSuchElementException for a name that is none
	 */
	ParameterKind kind(String name);

	/** The newest entry first. */
	List<Row> history(String name);

	/** The row in force on a day. */
	Row inForce(String name, LocalDate on);

	/** Adds a row; the ones before it stay. */
	void set(String name, String setting, LocalDate validFrom, String basis, String by);

}
