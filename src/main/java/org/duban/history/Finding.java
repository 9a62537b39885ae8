package org.duban.history;

import java.util.List;

import org.apache.poi.ss.util.CellReference;

/**
 * What was found in a row.
 *
 * @param column from 0; -1 where it is about the row and no cell of it
 * @param arguments of its words
 */
public record Finding(int column, Dirt dirt, List<String> arguments) {

	static final int WHOLE_ROW = -1;

	public Finding {
		arguments = List.copyOf(arguments);
	}

	static Finding of(int column, Dirt dirt, String... arguments) {
		return new Finding(column, dirt, List.of(arguments));
	}

	/** The cell as people name it, D12; the row alone where no cell is meant. */
	public String cell(int row) {
		return (this.column == WHOLE_ROW) ? String.valueOf(row)
				: CellReference.convertNumToColString(this.column) + row;
	}

	boolean is(Dirt.Weight weight) {
		return this.dirt.weight() == weight;
	}

}
