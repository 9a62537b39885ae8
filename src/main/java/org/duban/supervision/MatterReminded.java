package org.duban.supervision;

import org.duban.supervision.DatedMatters.Matter;
import org.duban.supervision.DatedMatters.Said;

/**
 * A matter without a clock reached a level and the ledger has its row.
 *
 * @param reminderId the row
 */
public record MatterReminded(long reminderId, Matter matter, Said said) {

}
