package org.duban.partysupervision;

import java.time.LocalDate;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** How what democratic supervision found came up: in which activity, when, by whom. */
@Embeddable
class Found {

	private @Nullable String activity;

	private @Nullable LocalDate foundOn;

	private @Nullable String foundBy;

	protected Found() {
	}

	Found(EnterPartyItem command) {
		this.activity = command.activity();
		this.foundOn = command.foundOn();
		this.foundBy = command.foundBy();
	}

	@Nullable String activity() {
		return this.activity;
	}

	@Nullable LocalDate foundOn() {
		return this.foundOn;
	}

	@Nullable String foundBy() {
		return this.foundBy;
	}

}
