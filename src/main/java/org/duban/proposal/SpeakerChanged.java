package org.duban.proposal;

import org.jspecify.annotations.Nullable;

/**
 * The membership of who answered for a case has ended.
 *
 * @param to the next signer, or null if none is left: then the office enters what is said
 * on paper
 */
public record SpeakerChanged(long proposalId, String from, @Nullable String to) {

}
