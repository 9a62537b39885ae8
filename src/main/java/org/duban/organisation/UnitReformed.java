package org.duban.organisation;

import java.util.List;

/**
 * A unit is another one from today: renamed, merged into another, or split.
 *
 * @param successors codes of the units that take over, the default one first; of a rename
 * the unit itself
 * @param oldName what it was called until yesterday
 */
public record UnitReformed(UnitReform.Kind kind, String unit, List<String> successors, String oldName) {

}
