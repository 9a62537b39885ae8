package org.duban.proposal;

import java.util.List;

import org.duban.workflow.CommandAccepted;
import org.duban.workflow.CommandRefused;
import org.duban.workflow.FieldError;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

class DraftingTests {

	private final House house = new House();

	@Test
	void keepsACompleteDraft() {
		Drafting.Saved saved = this.house.drafting.create(House.draft("关于延长地铁运营时间的建议"), House.MEMBER);
		assertThat(saved).isEqualTo(new Drafting.Saved(1, null, CaseState.DRAFT, List.of()));
	}

	@Test
	void namesEveryMissingField() {
		assertThat(refusal(ProposalDraft.begun(null, null).written(" ", "", "", "")))
			.extracting(FieldError::field, FieldError::code)
			.contains(org.assertj.core.groups.Tuple.tuple("title", "required"))
			.hasSize(6);
	}

	@Test
	void keepsAnUnfinishedText() {
		Drafting.Saved saved = this.house.drafting.saveDraft(null, House.draft("地铁"), House.MEMBER);
		assertThat(this.house.drafting.read(saved.id(), House.MEMBER).title()).isEqualTo("地铁");
	}

	@Test
	void whatAWriterChangesLeavesItsTrail() {
		long id = this.house.drafting.create(House.draft("关于延长地铁运营时间的建议"), House.MEMBER).id();
		ProposalDraft other = House.draft("关于延长公交运营时间的建议");
		this.house.drafting.update(id, other, House.MEMBER);
		this.house.drafting.update(id, other, House.MEMBER);
		this.house.drafting.saveDraft(id, other.wishing(List.of()), House.MEMBER);
		assertThat(this.house.trail).extracting(CommandAccepted::key, CommandAccepted::proposalId)
			.containsExactly(tuple("create-draft", id), tuple("edit-draft", id), tuple("edit-draft", id));
		assertThat(this.house.trail).extracting(CommandAccepted::actor).containsOnly(House.MEMBER);
		assertThat(this.house.trail.get(1).command()).isEqualTo(new EditDraft(List.of("title")));
		assertThat(this.house.trail.get(2).command()).isEqualTo(new AutosaveDraft(List.of("suggestedUnits")));
	}

	@Test
	void refusesATextThatDoesNotFitEvenUnfinished() {
		assertThatExceptionOfType(CommandRefused.class)
			.isThrownBy(() -> this.house.drafting.saveDraft(null, House.draft("长".repeat(101)), House.MEMBER));
	}

	@Test
	void refusesASecondProposalWithTheSameTitle() {
		this.house.drafting.create(House.draft("关于延长地铁运营时间的建议"), House.MEMBER);
		assertThat(refusal(House.draft("关于延长地铁 运营时间的建议"))).extracting(FieldError::code)
			.containsExactly("duplicate-title");
	}

	@Test
	void countsTheWordsOfSituationAndSuggestions() {
		this.house.parameters.put("words.max", 20);
		assertThat(refusal(House.draft("关于延长地铁运营时间的建议"))).extracting(FieldError::code)
			.containsExactly("too-many-words");
	}

	@Test
	void warnsOfALongTextAndKeepsIt() {
		this.house.parameters.put("words.warn", 20);
		Drafting.Saved saved = this.house.drafting.create(House.draft("关于延长地铁运营时间的建议"), House.MEMBER);
		assertThat(saved.warnings()).extracting(FieldError::code).containsExactly("many-words");
	}

	@Test
	void limitsTheNumberAndTheLengthOfSuggestions() {
		this.house.parameters.put("suggestions.max", 1);
		assertThat(refusal(House.draft("关于延长地铁运营时间的建议")))
			.containsExactly(new FieldError("suggestions", "too-many-suggestions", List.of(1, 2)));
		this.house.parameters.put("suggestions.max", 10);
		this.house.parameters.put("suggestion.chars", 5);
		assertThat(refusal(House.draft("关于延长地铁运营时间的建议")))
			.containsExactly(new FieldError("suggestions", "suggestion-too-long", List.of(2, 5, 6)));
	}

	@Test
	void publishesAsTheParameterSaysUnlessTheProposerSpeaks() {
		this.house.parameters.put("public.default", "summary");
		long id = this.house.drafting.create(House.draft("关于延长地铁运营时间的建议"), House.MEMBER).id();
		assertThat(this.house.drafting.read(id, House.MEMBER).consentPublic()).isEqualTo("summary");
	}

	@Test
	void limitsTheSuggestedUnitsAndTheDrafters() {
		this.house.parameters.put("suggested.units.max", 0);
		assertThat(refusal(House.draft("关于延长地铁运营时间的建议"))).extracting(FieldError::code)
			.containsExactly("too-many-units");
		this.house.parameters.put("drafters.max", 4);
		assertThat(refusal(withFourDrafters())).extracting(FieldError::code).doesNotContain("too-many-drafters");
		this.house.parameters.put("drafters.max", 3);
		assertThat(refusal(withFourDrafters())).extracting(FieldError::code).contains("too-many-drafters");
	}

	private static ProposalDraft withFourDrafters() {
		ProposalDraft draft = House.draft("关于延长地铁运营时间的建议");
		return new ProposalDraft(draft.title(), draft.situation(), draft.suggestions(), draft.category2(), null, null,
				null, null, true, null, null, null, null, List.of("a", "b", "member002", "member003"), null,
				List.of("jiaotong"), null, null, null, "王", "0451", null, null, null, null, null);
	}

	@Test
	void namesWhatDoesNotExist() {
		ProposalDraft draft = House.draft("关于延长地铁运营时间的建议");
		assertThat(refusal(new ProposalDraft(draft.title(), draft.situation(), draft.suggestions(), draft.category2(),
				null, null, null, null, true, null, null, List.of("dream"), null,
				List.of("a", "b", "member002", "member003"), List.of("14-01-9999"), List.of("jiaotong", "nowhere"),
				"none", null, null, "王", "0451", null, null, null, "by-dream", null)))
			.extracting((error) -> error.field() + ":" + error.code())
			.containsExactlyInAnyOrder("district:required", "researchBasis[0]:unknown-entry",
					"drafters:too-many-drafters", "drafters[0]:not-a-current-member",
					"drafters[1]:not-a-current-member", "resubmissionOf[0]:unknown-proposal",
					"suggestedUnits[1]:unknown-unit", "consentPublicReason:required", "contactWish:unknown-entry");
	}

	@Test
	void keepsOthersAway() {
		long id = this.house.drafting.create(House.draft("关于延长地铁运营时间的建议"), House.MEMBER).id();
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> this.house.drafting.read(id, House.OTHER));
	}

	@Test
	void asksAClerkForWhomTheProposalIs() {
		CommandRefused refused = catchThrowableOfType(CommandRefused.class,
				() -> this.house.drafting.create(House.draft("关于延长地铁运营时间的建议"), House.CLERK));
		assertThat(refused.errors()).extracting(FieldError::field).containsExactly("onBehalfOf");
	}

	private List<FieldError> refusal(ProposalDraft draft) {
		return catchThrowableOfType(CommandRefused.class, () -> this.house.drafting.create(draft, House.MEMBER))
			.errors();
	}

}
