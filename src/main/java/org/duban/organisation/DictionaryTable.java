package org.duban.organisation;

import java.util.List;

/**
 * The dictionaries, for whoever keeps them. Nothing is deleted: old cases keep their
 * words.
 */
public interface DictionaryTable {

	/**
	 * @param sortNo place among the entries of its kind
	 * @param active whether it is still offered
	 */
	record Line(String code, String name, String nameEn, int sortNo, boolean active) {
	}

	List<String> kinds();

	/** Inactive ones too, in their order. */
	List<Line> lines(String kind);

	/** Changes an entry, or adds one with a new code. */
	void put(String kind, Line line);

}
