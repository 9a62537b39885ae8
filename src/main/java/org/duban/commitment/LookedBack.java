package org.duban.commitment;

import java.util.List;

/**
 * A closed case was looked at again.
 *
 * @param units codes of the units that answered it
 */
public record LookedBack(long proposalId, boolean solved, List<String> units, String finding) {

}
