package org.duban.proposal;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Lob;

/** The text of a proposal: 案由, 情况分析, 建议. Empty strings while it is a draft. */
@Embeddable
record Wording(String title, @Lob String situation, @Lob String suggestions) {

}
