/**
 * The party supervision ledger (党委督办台账): what was agreed on key cases and what democratic
 * supervision found, each item until it is struck off (销号). An item is about one unit's
 * part of a case, or about no case and a unit.
 */
@NullMarked
package org.duban.partysupervision;

import org.jspecify.annotations.NullMarked;
