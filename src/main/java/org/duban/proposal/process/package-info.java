/**
 * The engine's side of the proposal's own chain.
 */
@NullMarked
package org.duban.proposal.process;

import org.jspecify.annotations.NullMarked;
