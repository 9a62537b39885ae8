package org.duban.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.duban.member.CollectiveBodies;
import org.duban.member.Members;
import org.duban.workflow.FieldError;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** What each type of proposal needs of who proposes it. */
@Component
class TypeRules {

	private final CollectiveBodies bodies;

	private final Members members;

	private final Enclosures enclosures;

	private final Settings settings;

	TypeRules(CollectiveBodies bodies, Members members, Enclosures enclosures, Settings settings) {
		this.bodies = bodies;
		this.members = members;
		this.enclosures = enclosures;
		this.settings = settings;
	}

	/** What it is if the proposer says nothing: the organisation's, or a member's own. */
	ProposalType usual(String proposer) {
		return ofBody(proposer).flatMap((body) -> ProposalType.of(body.kind())).orElse(ProposalType.PERSONAL);
	}

	@Nullable String ownOrganisation(String proposer) {
		return ofBody(proposer).map(CollectiveBodies.Body::code).orElse(null);
	}

	/** Whether the proposer may propose so at all. */
	List<FieldError> fits(ProposalDraft draft, String proposer) {
		List<CollectiveBodies.Body> own = this.bodies.operatedBy(proposer);
		ProposalType type = ProposalType.of(draft.proposalType()).orElse(usual(proposer));
		List<FieldError> errors = new ArrayList<>();
		if (type.sealed()) {
			checkOrganisation(type, draft, own, errors);
		}
		else if (!own.isEmpty()) {
			errors.add(error("proposalType", "type-needs-member"));
		}
		else if (type == ProposalType.PLENARY_GROUP && group(proposer) == null) {
			errors.add(error("proposalType", "no-plenary-group"));
		}
		checkJoint(type, draft, errors);
		return errors;
	}

	/**
	 * What must be there when it is handed in: the sealed original, or the convener's
	 * signature.
	 * @param signers the proposer and who co-signed
	 * @param plenary whether it would count as 大会提案
	 */
	List<FieldError> ready(Proposal proposal, List<String> signers, boolean plenary) {
		ProposalType type = proposal.type();
		List<FieldError> errors = new ArrayList<>();
		if (type.sealed() && !this.enclosures.present(proposal.id(), Enclosures.SEAL)) {
			errors.add(error("seal", "seal-required"));
		}
		if (type.convened()) {
			checkConvener(type, proposal.proposer(), signers, errors);
			if (!plenary && !this.settings.flag("sector.offsession")) {
				errors.add(error("proposalType", "only-at-plenary"));
			}
		}
		if (proposal.enteredBy() != null && !this.enclosures.present(proposal.id(), Enclosures.PAPER)) {
			errors.add(error("paper", "paper-required"));
		}
		return errors;
	}

	private void checkOrganisation(ProposalType type, ProposalDraft draft, List<CollectiveBodies.Body> own,
			List<FieldError> errors) {
		if (own.isEmpty()) {
			errors.add(error("proposalType", "type-needs-operator"));
			return;
		}
		String code = (draft.organisation() != null) ? draft.organisation()
				: (own.size() == 1) ? own.get(0).code() : null;
		if (code == null) {
			errors.add(error("organisation", "required"));
			return;
		}
		Optional<CollectiveBodies.Body> body = own.stream().filter((one) -> one.code().equals(code)).findFirst();
		if (body.isEmpty()) {
			errors.add(error("organisation", "not-your-organisation", code));
		}
		else if (!body.get().kind().equals(type.code())) {
			errors.add(error("proposalType", "type-not-of-organisation", body.get().name()));
		}
	}

	private void checkJoint(ProposalType type, ProposalDraft draft, List<FieldError> errors) {
		List<String> joint = ProposalDraft.orNone(draft.jointOrganisations());
		if (!joint.isEmpty() && !type.sealed()) {
			errors.add(error("jointOrganisations", "joint-needs-organisation"));
			return;
		}
		for (int i = 0; i < joint.size(); i++) {
			String code = joint.get(i);
			if (code.equals(draft.organisation())
					|| this.bodies.active().stream().noneMatch((body) -> body.code().equals(code))) {
				errors.add(error("jointOrganisations[" + i + "]", "unknown-organisation", code));
			}
		}
	}

	private void checkConvener(ProposalType type, String proposer, List<String> signers, List<FieldError> errors) {
		List<Members.Member> conveners = conveners(type, proposer);
		if (conveners.isEmpty()) {
			errors.add(error("convener", "no-convener"));
		}
		else if (conveners.stream().noneMatch((convener) -> signers.contains(convener.username()))) {
			errors.add(error("convener", "convener-unsigned",
					String.join("、", conveners.stream().map(Members.Member::name).toList())));
		}
	}

	private List<Members.Member> conveners(ProposalType type, String proposer) {
		Members.Seat seat = this.members.byUsername(proposer).map(Members.Member::seat).orElse(null);
		if (seat == null) {
			return List.of();
		}
		String group = seat.group();
		if (type == ProposalType.SECTOR) {
			return this.members.convenersOfSector(seat.sector());
		}
		return (group != null) ? this.members.convenersOfGroup(group) : List.of();
	}

	private @Nullable String group(String proposer) {
		return this.members.byUsername(proposer).map((member) -> member.seat().group()).orElse(null);
	}

	private Optional<CollectiveBodies.Body> ofBody(String proposer) {
		List<CollectiveBodies.Body> own = this.bodies.operatedBy(proposer);
		return (own.size() == 1) ? Optional.of(own.get(0)) : Optional.empty();
	}

	private static FieldError error(String field, String code, Object... arguments) {
		return new FieldError(field, code, List.of(arguments));
	}

}
