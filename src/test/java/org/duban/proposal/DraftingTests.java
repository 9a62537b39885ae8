package org.duban.proposal;

import java.util.List;

import org.duban.workflow.CommandRefused;
import org.duban.workflow.FieldError;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class DraftingTests {

	private final House house = new House();

	@Test
	void keepsACompleteDraft() {
		Drafting.Saved saved = this.house.drafting.create(House.draft("关于延长地铁运营时间的建议"), House.MEMBER);
		assertThat(saved).isEqualTo(new Drafting.Saved(1, null, CaseState.DRAFT));
	}

	@Test
	void namesEveryMissingField() {
		assertThat(refusal(new ProposalDraft(" ", null, null, null, null, null, null, null, null, null, null, null,
				null, null, null, null, null, null, null, null, null)))
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
