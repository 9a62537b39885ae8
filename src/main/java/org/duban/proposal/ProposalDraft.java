package org.duban.proposal;

import java.util.List;

import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * A proposal as it is handed in. Its constraints say what a complete one must have;
 * {@link Drafting#saveDraft} holds an unfinished one to the upper limits only.
 *
 * @param onBehalfOf log-in name of the proposer for whom a clerk writes (代录)
 */
public record ProposalDraft(@NotBlank @Size(min = 5, max = 100) @Nullable String title,
		@NotBlank @Size(min = 30, max = 3000) @Nullable String situation,
		@NotBlank @Size(max = 3000) @Nullable String suggestions, @NotBlank @Size(max = 50) @Nullable String category2,
		@Pattern(regexp = "plenary|off-session") @Nullable String timeMark,
		@Pattern(
				regexp = "member|joint|party|organisation|sector|committee|group|district") @Nullable String proposalType,
		@Size(max = 100) @Nullable String keywords, @Size(max = 200) @Nullable String researchBasis,
		@Size(max = 100) @Nullable String organisation, @Size(max = 200) @Nullable String drafters,
		@Size(max = 10) @Nullable List<@NotBlank @Size(max = 30) String> suggestedUnits,
		@Pattern(regexp = "full|summary|none") @Nullable String consentPublic,
		@Size(max = 100) @Nullable String consentPublicReason, @Nullable Boolean consentCosign,
		@NotBlank @Size(max = 50) @Nullable String contactPerson, @NotBlank @Size(max = 50) @Nullable String contactTel,
		@Size(max = 100) @Nullable String contactAddr, @Pattern(regexp = "\\d{6}") @Nullable String zip,
		@Email @Size(max = 100) @Nullable String email,
		@Pattern(regexp = "face-to-face|meeting|phone|on-site|no-visit") @Nullable String contactWish,
		@Size(max = 64) @Nullable String onBehalfOf) {

	/** Blank is absent, whoever sends it. */
	public ProposalDraft {
		title = StringUtils.trimToNull(title);
		situation = StringUtils.trimToNull(situation);
		suggestions = StringUtils.trimToNull(suggestions);
		category2 = StringUtils.trimToNull(category2);
		timeMark = StringUtils.trimToNull(timeMark);
		proposalType = StringUtils.trimToNull(proposalType);
		keywords = StringUtils.trimToNull(keywords);
		researchBasis = StringUtils.trimToNull(researchBasis);
		organisation = StringUtils.trimToNull(organisation);
		drafters = StringUtils.trimToNull(drafters);
		suggestedUnits = (suggestedUnits != null)
				? suggestedUnits.stream().map(StringUtils::trimToEmpty).distinct().toList() : null;
		consentPublic = StringUtils.trimToNull(consentPublic);
		consentPublicReason = StringUtils.trimToNull(consentPublicReason);
		contactPerson = StringUtils.trimToNull(contactPerson);
		contactTel = StringUtils.trimToNull(contactTel);
		contactAddr = StringUtils.trimToNull(contactAddr);
		zip = StringUtils.trimToNull(zip);
		email = StringUtils.trimToNull(email);
		contactWish = StringUtils.trimToNull(contactWish);
		onBehalfOf = StringUtils.trimToNull(onBehalfOf);
	}

	static ProposalDraft of(Wording wording, Particulars particulars, Contact contact) {
		String units = particulars.suggestedUnits();
		return new ProposalDraft(wording.title(), wording.situation(), wording.suggestions(), particulars.category2(),
				particulars.timeMark(), particulars.proposalType(), particulars.keywords(), particulars.researchBasis(),
				particulars.organisation(), particulars.drafters(),
				StringUtils.isEmpty(units) ? List.of() : List.of(units.split(",")), particulars.consentPublic(),
				particulars.consentPublicReason(), particulars.consentCosign(), contact.contactPerson(),
				contact.contactTel(), contact.contactAddr(), contact.zip(), contact.email(), contact.contactWish(),
				null);
	}

	Wording wording() {
		return new Wording(StringUtils.defaultString(this.title), StringUtils.defaultString(this.situation),
				StringUtils.defaultString(this.suggestions));
	}

	Particulars particulars() {
		return new Particulars(this.proposalType, this.category2, this.timeMark, this.keywords, this.researchBasis,
				this.organisation, this.drafters, String.join(",", units()),
				(this.consentPublic != null) ? this.consentPublic : "full", this.consentPublicReason,
				this.consentCosign == null || this.consentCosign);
	}

	Contact contact() {
		return new Contact(StringUtils.defaultString(this.contactPerson), StringUtils.defaultString(this.contactTel),
				this.contactAddr, this.zip, this.email, this.contactWish);
	}

	List<String> units() {
		return (this.suggestedUnits != null) ? this.suggestedUnits : List.of();
	}

}
