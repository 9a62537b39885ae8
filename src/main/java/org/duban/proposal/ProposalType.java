package org.duban.proposal;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/** Who proposes: 提案者性质. The codes are those of the dictionary. */
public enum ProposalType {

	/** 委员提案. */
	PERSONAL,
	/** 委员联名提案: a personal one that others signed. */
	CO_SIGNED,
	/** 党派提案. */
	PARTY,
	/** 人民团体提案. */
	ORGANISATION,
	/** 界别提案. */
	SECTOR,
	/** 专委会提案. */
	COMMITTEE,
	/** 小组（联组）提案. */
	PLENARY_GROUP,
	/** 区县（市）政协提案. */
	DISTRICT;

	static final String CODES = "personal|co-signed|party|organisation|sector|committee|plenary-group|district";

	public String code() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/** 集体提案: not of members as persons. */
	public boolean collective() {
		return this != PERSONAL && this != CO_SIGNED;
	}

	/** Written by the account of a registered organisation, under its seal. */
	public boolean sealed() {
		return this == PARTY || this == ORGANISATION || this == COMMITTEE || this == DISTRICT;
	}

	/** Written by a member, valid when a convener (召集人) has signed. */
	boolean convened() {
		return this == SECTOR || this == PLENARY_GROUP;
	}

	static Optional<ProposalType> of(@Nullable String code) {
		return Arrays.stream(values()).filter((type) -> type.code().equals(code)).findFirst();
	}

	/**
	 * A member's proposal is personal or co-signed by who signed, whatever was chosen.
	 */
	ProposalType signedBy(int cosigners) {
		if (collective()) {
			return this;
		}
		return (cosigners > 0) ? CO_SIGNED : PERSONAL;
	}

}
