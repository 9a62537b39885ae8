package org.duban.proposal;

import org.jspecify.annotations.Nullable;

import jakarta.persistence.Embeddable;

/** Whom the units reach, as it was when the proposal was written. */
@Embeddable
record Contact(String contactPerson, String contactTel, @Nullable String contactAddr, @Nullable String zip,
		@Nullable String email, @Nullable String contactWish) {

}
