package org.duban.proposal;

import java.util.List;

import org.duban.account.Accounts;
import org.duban.member.CollectiveBodies;
import org.duban.member.Members;
import org.duban.workflow.Actor;
import org.duban.workflow.CommandRefused;
import org.duban.workflow.FieldError;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Who may propose: members of the current term and collective proposers. */
@Component
class Proposers {

	private final Members members;

	private final Accounts accounts;

	private final CollectiveBodies bodies;

	Proposers(Members members, Accounts accounts, CollectiveBodies bodies) {
		this.bodies = bodies;
		this.members = members;
		this.accounts = accounts;
	}

	/**
	 * Whether the actor may write and act for the proposal's proposer. A draft is its
	 * author's alone; a clerk's are those entered on behalf.
	 */
	static boolean maySpeakFor(Actor actor, Proposal proposal) {
		boolean known = proposal.enteredBy() != null || proposal.serialNo() != null;
		return actor.username().equals(proposal.speaker()) || actor.is("clerk") && known;
	}

	/**
	 * Whether the actor may write the draft, hand it in, invite and withdraw: beside its
	 * author every account that is registered for the organisation that proposes.
	 */
	boolean mayActFor(Actor actor, Proposal proposal) {
		return maySpeakFor(actor, proposal) || proposal.type().sealed() && this.bodies.operatedBy(actor.username())
			.stream()
			.anyMatch((body) -> body.code().equals(proposal.origin().organisation()));
	}

	static @Nullable String clerkOf(Actor actor, String proposer) {
		return actor.username().equals(proposer) ? null : actor.username();
	}

	/** In whose name the actor writes. */
	Proposer of(@Nullable String onBehalfOf, Actor actor) {
		if (onBehalfOf != null && !onBehalfOf.equals(actor.username())) {
			return behalf(onBehalfOf, actor);
		}
		if (actor.is("collective")) {
			return new Proposer(actor.username(), null);
		}
		if (actor.is("member")) {
			if (this.members.byUsername(actor.username()).isEmpty()) {
				throw refused("", "not-a-current-member", actor.username());
			}
			return new Proposer(actor.username(), null);
		}
		if (actor.is("clerk")) {
			throw refused("onBehalfOf", "required", actor.username());
		}
		throw new AccessDeniedException("Only members and collective proposers propose");
	}

	private Proposer behalf(String username, Actor actor) {
		if (!actor.is("clerk")) {
			throw new AccessDeniedException("Only a clerk writes for others");
		}
		if (this.members.byUsername(username).isPresent()) {
			return new Proposer(username, actor.username());
		}
		boolean collective = this.accounts.inGroup("collective")
			.stream()
			.anyMatch((person) -> person.username().equals(username));
		if (!collective) {
			throw refused("onBehalfOf", "unknown-proposer", username);
		}
		return new Proposer(username, actor.username());
	}

	private static CommandRefused refused(String field, String code, String argument) {
		return new CommandRefused(List.of(new FieldError(field, code, List.of(argument))));
	}

}
