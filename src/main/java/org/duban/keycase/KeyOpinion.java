package org.duban.keycase;

import java.time.LocalDateTime;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;

/** What one of those asked thinks of one candidate; it may be changed until the date. */
@Entity
class KeyOpinion {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	@Version
	private int version;

	private long askingId;

	private long proposalId;

	private String bodyCode;

	private String stance;

	private @Nullable String opinion;

	private String givenBy;

	private LocalDateTime givenAt;

	@SuppressWarnings("NullAway.Init")
	protected KeyOpinion() {
	}

	KeyOpinion(KeyAsking asking, long proposalId, GiveKeyOpinion said, String by, LocalDateTime at) {
		this.askingId = asking.id();
		this.proposalId = proposalId;
		this.bodyCode = said.body();
		this.stance = said.stance();
		this.givenBy = by;
		this.givenAt = at;
		changed(said, by, at);
	}

	final void changed(GiveKeyOpinion said, String by, LocalDateTime at) {
		this.stance = said.stance();
		this.opinion = StringUtils.trimToNull(said.opinion());
		this.givenBy = by;
		this.givenAt = at;
	}

	boolean isOf(String body, long about) {
		return this.bodyCode.equals(body) && this.proposalId == about;
	}

	String bodyCode() {
		return this.bodyCode;
	}

	String stance() {
		return this.stance;
	}

	@Nullable String opinion() {
		return this.opinion;
	}

	LocalDateTime givenAt() {
		return this.givenAt;
	}

}
