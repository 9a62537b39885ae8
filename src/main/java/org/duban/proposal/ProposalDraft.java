package org.duban.proposal;

import java.util.List;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;

/**
 * A proposal as it is handed in. Its constraints say what a complete one must have;
 * {@link Drafting#saveDraft} holds an unfinished one to the upper limits only.
 *
 * @param organisation code of the collective proposer
 * @param jointOrganisations codes of those that propose with it
 * @param jointLevel whether city and district propose together
 * @param researchBasis codes of the dictionary
 * @param drafters log-in names of members
 * @param resubmissionOf case or serial numbers of earlier proposals
 * @param onBehalfOf log-in name of the proposer for whom a clerk writes (代录)
 */
public record ProposalDraft(@NotBlank @Size(min = 5, max = 100) @Nullable String title,
		@NotBlank @Size(min = 30, max = 3000) @Nullable String situation,
		@NotBlank @Size(max = 3000) @Nullable String suggestions, @NotBlank @Size(max = 50) @Nullable String category2,
		@Pattern(regexp = "plenary|off-session") @Nullable String timeMark,
		@Pattern(regexp = ProposalType.CODES) @Nullable String proposalType,
		@Size(max = 40) @Nullable String organisation,
		@Size(max = 5) @Nullable List<@NotBlank @Size(max = 40) String> jointOrganisations,
		@Nullable Boolean jointLevel, @Size(max = 40) @Nullable String district,
		@Size(max = 100) @Nullable String keywords,
		@Size(max = 8) @Nullable List<@NotBlank @Size(max = 20) String> researchBasis,
		@Size(max = 200) @Nullable String researchNote,
		@Size(max = 10) @Nullable List<@NotBlank @Size(max = 64) String> drafters,
		@Size(max = 5) @Nullable List<@NotBlank @Size(max = 20) String> resubmissionOf,
		@Size(max = 10) @Nullable List<@NotBlank @Size(max = 30) String> suggestedUnits,
		@Pattern(regexp = "full|summary|none") @Nullable String consentPublic,
		@Size(max = 100) @Nullable String consentPublicReason, @Nullable Boolean consentCosign,
		@NotBlank @Size(max = 50) @Nullable String contactPerson, @NotBlank @Size(max = 50) @Nullable String contactTel,
		@Size(max = 100) @Nullable String contactAddr, @Pattern(regexp = "\\d{6}") @Nullable String zip,
		@Email @Size(max = 100) @Nullable String email, @Size(max = 20) @Nullable String contactWish,
		@Size(max = 64) @Nullable String onBehalfOf) {

	/** Blank is absent, whoever sends it. */
	public ProposalDraft {
		title = StringUtils.trimToNull(title);
		situation = StringUtils.trimToNull(situation);
		suggestions = StringUtils.trimToNull(suggestions);
		category2 = StringUtils.trimToNull(category2);
		timeMark = StringUtils.trimToNull(timeMark);
		proposalType = StringUtils.trimToNull(proposalType);
		organisation = StringUtils.trimToNull(organisation);
		jointOrganisations = trimmed(jointOrganisations);
		district = StringUtils.trimToNull(district);
		keywords = StringUtils.trimToNull(keywords);
		researchBasis = trimmed(researchBasis);
		researchNote = StringUtils.trimToNull(researchNote);
		drafters = trimmed(drafters);
		resubmissionOf = trimmed(resubmissionOf);
		suggestedUnits = trimmed(suggestedUnits);
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

	/** Nothing written yet, but whom to reach. */
	public static ProposalDraft begun(@Nullable String contactPerson, @Nullable String contactTel) {
		return new ProposalDraft(null, null, null, null, null, null, null, null, null, null, null, null, null, null,
				null, null, null, null, true, contactPerson, contactTel, null, null, null, null, null);
	}

	/** The same with its text. */
	public ProposalDraft written(String title, String situation, String suggestions, String category2) {
		return new ProposalDraft(title, situation, suggestions, category2, this.timeMark, this.proposalType,
				this.organisation, this.jointOrganisations, this.jointLevel, this.district, this.keywords,
				this.researchBasis, this.researchNote, this.drafters, this.resubmissionOf, this.suggestedUnits,
				this.consentPublic, this.consentPublicReason, this.consentCosign, this.contactPerson, this.contactTel,
				this.contactAddr, this.zip, this.email, this.contactWish, this.onBehalfOf);
	}

	/** The same with the units that are wished for. */
	public ProposalDraft wishing(List<String> units) {
		return new ProposalDraft(this.title, this.situation, this.suggestions, this.category2, this.timeMark,
				this.proposalType, this.organisation, this.jointOrganisations, this.jointLevel, this.district,
				this.keywords, this.researchBasis, this.researchNote, this.drafters, this.resubmissionOf, units,
				this.consentPublic, this.consentPublicReason, this.consentCosign, this.contactPerson, this.contactTel,
				this.contactAddr, this.zip, this.email, this.contactWish, this.onBehalfOf);
	}

	static ProposalDraft of(Wording wording, Origin origin, Backing backing, Particulars particulars, Contact contact) {
		return new ProposalDraft(wording.title(), wording.situation(), wording.suggestions(), particulars.category2(),
				particulars.timeMark(), origin.proposalType(), origin.organisation(),
				Codes.split(origin.jointOrganisations()), origin.jointLevel(), origin.district(), backing.keywords(),
				Codes.split(backing.researchBasis()), backing.researchNote(), Codes.split(backing.drafters()),
				Codes.split(backing.resubmissionOf()), Codes.split(particulars.suggestedUnits()),
				particulars.consentPublic(), particulars.consentPublicReason(), particulars.consentCosign(),
				contact.contactPerson(), contact.contactTel(), contact.contactAddr(), contact.zip(), contact.email(),
				contact.contactWish(), null);
	}

	Wording wording() {
		return new Wording(StringUtils.defaultString(this.title), StringUtils.defaultString(this.situation),
				StringUtils.defaultString(this.suggestions));
	}

	/**
	 * @param type what it is if nothing was chosen
	 */
	Origin origin(ProposalType type, @Nullable String ownOrganisation) {
		return new Origin((this.proposalType != null) ? this.proposalType : type.code(),
				(this.organisation != null) ? this.organisation : ownOrganisation, Codes.join(this.jointOrganisations),
				Boolean.TRUE.equals(this.jointLevel), this.district);
	}

	Backing backing() {
		return new Backing(this.keywords, Codes.join(this.researchBasis), this.researchNote, Codes.join(this.drafters),
				Codes.join(this.resubmissionOf));
	}

	/**
	 * @param publicDefault what holds for who says nothing of publication
	 */
	Particulars particulars(String publicDefault) {
		return new Particulars(this.category2, this.timeMark, Codes.join(this.suggestedUnits),
				(this.consentPublic != null) ? this.consentPublic : publicDefault, this.consentPublicReason,
				this.consentCosign == null || this.consentCosign);
	}

	Contact contact() {
		return new Contact(StringUtils.defaultString(this.contactPerson), StringUtils.defaultString(this.contactTel),
				this.contactAddr, this.zip, this.email, this.contactWish);
	}

	List<String> units() {
		return orNone(this.suggestedUnits);
	}

	static List<String> orNone(@Nullable List<String> codes) {
		return (codes != null) ? codes : List.of();
	}

	private static @Nullable List<String> trimmed(@Nullable List<String> codes) {
		return (codes != null) ? codes.stream().map(StringUtils::trimToEmpty).distinct().toList() : null;
	}

}
