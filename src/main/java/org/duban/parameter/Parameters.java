package org.duban.parameter;

import java.time.LocalDate;

/**
 * The settings of the house by name ({@code reply.months} ...), each in force from a
 * date, each with its basis. Names are those of the parameter table in
 * {@code docs/parameters.md}.
 */
public interface Parameters {

	/**
	 * The value in force on a day.
	 * @throws java.util.NoSuchElementException for a name nobody set
	 */
	int number(String name, LocalDate on);

	boolean flag(String name, LocalDate on);

	String text(String name, LocalDate on);

}
