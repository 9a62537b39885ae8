package org.duban.filing;

import java.util.List;

/**
 * The committee did not file the proposal.
 *
 * @param reasons codes of the dictionary {@code not-filed-reason}
 */
public record ProposalNotFiled(long proposalId, List<String> reasons, String comment) {

}
