package org.duban.filing;

import org.jspecify.annotations.Nullable;

/**
 * What becomes of a proposal that was not filed is carried out: {@code opinion} with the
 * proposer's consent, or {@code letter}.
 *
 * @param unit whom the letter goes to; null if nobody in particular
 */
public record DispositionSettled(long proposalId, String disposition, @Nullable String unit) {

}
