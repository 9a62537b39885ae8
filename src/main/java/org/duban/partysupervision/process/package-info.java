/**
 * The engine's side of the party supervision ledger: a few lines each.
 */
@NullMarked
package org.duban.partysupervision.process;

import org.jspecify.annotations.NullMarked;
