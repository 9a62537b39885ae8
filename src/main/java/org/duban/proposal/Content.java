package org.duban.proposal;

import jakarta.persistence.Embeddable;

import org.jspecify.annotations.Nullable;

/**
 * All that a proposer writes.
 *
 * @param backing an embedded value without any is read as null
 */
@Embeddable
record Content(Wording wording, Origin origin, @Nullable Backing backing, Particulars particulars, Contact contact) {

	ProposalDraft draft() {
		return ProposalDraft.of(this.wording, this.origin, (this.backing != null) ? this.backing : Backing.NONE,
				this.particulars, this.contact);
	}

	Content in(String category2) {
		return new Content(this.wording, this.origin, this.backing, this.particulars.in(category2), this.contact);
	}

	Content worded(Wording text) {
		return new Content(text, this.origin, this.backing, this.particulars, this.contact);
	}

	Content as(ProposalType type) {
		return new Content(this.wording, this.origin.as(type), this.backing, this.particulars, this.contact);
	}

}
