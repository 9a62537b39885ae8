package org.duban.proposal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** The text of a proposal: 案由, 情况分析, 建议. Empty strings while it is a draft. */
@Embeddable
record Wording(String title, @Column(length = 1_000_000) String situation,
		@Column(length = 1_000_000) String suggestions) {

}
