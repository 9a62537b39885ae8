package org.duban.history;

import java.util.Set;
import java.util.SortedMap;

import org.duban.document.SheetRows.Cell;

/**
 * A row as it was read, waiting to be checked.
 *
 * @param marked columns whose text bore a secrecy mark; the text itself was not kept
 */
record Staged(int number, int width, SortedMap<Integer, Cell> cells, Set<Integer> marked) {

}
