package org.duban.history;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

import org.jspecify.annotations.Nullable;

/**
 * An import: a ledger on its way into the house.
 *
 * @param headings by column, as the file names them
 * @param counts null until it was checked
 * @param lapsed whether a run was given up because a number was taken meanwhile
 */
public record Ledger(long id, String file, Sheet sheet, SortedMap<Integer, LedgerField> mapping,
		@Nullable String session, String publicity, State state, Counts counts, @Nullable String way, int done,
		boolean lapsed, Steps steps) {

	/** How far it has come. */
	public enum State {

		/** Handed in; which column is what is to be said. */
		MAPPING,
		/** Checked; what to do with it is to be said. */
		CHECKED, RUNNING, DONE, UNDONE

	}

	/**
	 * @param rows that wait, without the empty ones
	 */
	public record Sheet(int headingRow, SortedMap<Integer, String> headings, int lastRow, int rows) {

		int lastColumn() {
			return this.headings.lastKey();
		}

	}

	/**
	 * @param kinds how often each kind of dirt was found
	 */
	public record Counts(int good, int bad, int skipped, int blank, int warned, int mended, Map<Dirt, Integer> kinds,
			List<UnknownName> unknown) {
	}

	/** A name that nothing in the house answers to. */
	public record UnknownName(String kind, String written, int count) {
	}

	/** Who did what with it, and when. */
	public record Steps(String handedInBy, LocalDateTime handedInAt, @Nullable String startedBy,
			@Nullable LocalDateTime startedAt, @Nullable LocalDateTime doneAt, @Nullable String undoneBy,
			@Nullable LocalDateTime undoneAt, @Nullable String undoReason) {
	}

	public boolean is(State one) {
		return this.state == one;
	}

}
