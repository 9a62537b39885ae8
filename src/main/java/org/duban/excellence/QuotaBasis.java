package org.duban.excellence;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * Where the number of a selection comes from.
 *
 * @param code OFFICE, PARAMETER or SHARE
 * @param filed how many cases were filed, where it is a share of them
 * @param percent the share
 */
@Embeddable
record QuotaBasis(@Column(name = "quota_basis") String code, @Column(name = "quota_filed") @Nullable Integer filed,
		@Column(name = "quota_percent") @Nullable Integer percent) {

	static final QuotaBasis OFFICE = new QuotaBasis("OFFICE", null, null);

	static final QuotaBasis PARAMETER = new QuotaBasis("PARAMETER", null, null);

	static QuotaBasis share(int filed, int percent) {
		return new QuotaBasis("SHARE", filed, percent);
	}

}
