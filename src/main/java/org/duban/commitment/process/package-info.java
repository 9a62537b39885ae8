/**
 * The engine's side of commitments: a few lines each.
 */
@NullMarked
package org.duban.commitment.process;

import org.jspecify.annotations.NullMarked;
