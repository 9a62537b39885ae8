package org.duban.proposal;

/** A member was asked to co-sign. */
public record MemberInvited(long proposalId, long invitationId, String member) {

}
