package org.duban.proposal;

import org.jspecify.annotations.Nullable;

/**
 * In whose name a proposal is written.
 *
 * @param enteredBy the clerk who writes it for the proposer (代录), or null
 */
record Proposer(String username, @Nullable String enteredBy) {

}
