package org.duban.search;

import java.util.List;

/**
 * All of a case that is indexed.
 *
 * @param stamp changes whenever any of it does
 * @param numbers by which people know the case
 * @param names of those who propose it
 * @param pieces the proposal itself first
 */
record CaseOnFile(long id, long stamp, List<String> numbers, List<String> names, List<Piece> pieces) {

}
