package org.duban.proposal;

import java.util.List;
import java.util.stream.Stream;

import jakarta.persistence.Embeddable;

import org.jspecify.annotations.Nullable;

/**
 * Who proposes.
 *
 * @param proposalType code of a {@link ProposalType}
 * @param organisation code of the collective proposer that leads
 * @param jointOrganisations codes of those that propose with it, comma between them
 * @param jointLevel whether city and district propose together (市区联合)
 * @param district code of that district
 */
@Embeddable
record Origin(String proposalType, @Nullable String organisation, @Nullable String jointOrganisations,
		boolean jointLevel, @Nullable String district) {

	ProposalType type() {
		return ProposalType.of(this.proposalType).orElse(ProposalType.PERSONAL);
	}

	Origin as(ProposalType type) {
		return new Origin(type.code(), this.organisation, this.jointOrganisations, this.jointLevel, this.district);
	}

	/** Codes of all organisations, the leading one first. */
	List<String> organisations() {
		return Stream.concat(Stream.ofNullable(this.organisation), Codes.split(this.jointOrganisations).stream())
			.toList();
	}

}
