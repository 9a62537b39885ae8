package org.duban.filing;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.duban.proposal.CaseState;
import org.duban.proposal.SimilarCases.Similar;
import org.duban.workflow.Options.Choice;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.context.i18n.LocaleContextHolder;

import static org.assertj.core.api.Assertions.assertThat;

class FirstLookTests {

	private final ReviewRoom room = new ReviewRoom();

	private List<String> toLookAt() {
		return this.room.looking.look.at(1).stream().filter((one) -> !one.fine()).map(Finding::code).toList();
	}

	@BeforeEach
	void speakChinese() {
		LocaleContextHolder.setLocale(Locale.SIMPLIFIED_CHINESE);
	}

	@AfterEach
	void fallSilent() {
		LocaleContextHolder.resetLocaleContext();
	}

	@Test
	void hasNothingToSayOfAGoodProposal() {
		assertThat(toLookAt()).isEmpty();
	}

	@Test
	void namesAProposerWhoIsNoMemberOfTheTerm() {
		this.room.looking.registered = Set.of();
		assertThat(toLookAt()).containsExactly("member");
	}

	@Test
	void countsTheWords() {
		this.room.looking.text = "字".repeat(101);
		assertThat(this.room.looking.look.at(1)).contains(Finding.look("length", 101, 100));
	}

	@Test
	void seesSuggestionsThatAreTooShort() {
		this.room.looking.parameters.with("review.suggestion.least", 30);
		assertThat(this.room.looking.look.at(1)).contains(Finding.look("suggestions", 2, 30));
	}

	@Test
	void seesWordsOfSecrecy() {
		this.room.looking.text = "据某内部资料显示";
		assertThat(this.room.looking.look.at(1)).contains(Finding.look("secrecy", "内部资料"));
		this.room.looking.parameters.with("review.secrecy.words", "仅供参阅");
		assertThat(this.room.looking.look.at(1)).doesNotContain(Finding.look("secrecy", "内部资料"));
	}

	@Test
	void tellsTheProposersOwnRepetitionFromOthersProposals() {
		this.room.looking.alike = List.of(
				new Similar(7, "14-04-0011", "旧案", "14-04", CaseState.ARCHIVED, true, false, "B", null),
				new Similar(8, "L2026-00002", "同案", "14-05", CaseState.REVIEW, false, true, "", null));
		assertThat(this.room.looking.look.at(1)).contains(Finding.look("similar", 1, "14-04-0011《旧案》"),
				Finding.look("own-similar", 1, "L2026-00002《同案》"));
	}

	@Test
	void keepsTheCheckListWithTheOpinion() {
		this.room.looking.registered = Set.of();
		this.room.passFirst();
		assertThat(this.room.looking.checked).contains(new ReviewChecks.Checked("clerk", Finding.fine("concrete")),
				new ReviewChecks.Checked(ReviewChecks.HOUSE, Finding.look("member", "member001")));
	}

	@Test
	void offersTheGroupOfTheCategoryFirst() {
		List<Choice> reviewers = this.room.first.options(ReviewRoom.task("first-review"), ReviewRoom.CLERK)
			.choices()
			.get("reviewers");
		assertThat(reviewers).extracting(Choice::code).startsWith("reviewer1", "reviewer2");
	}

	@Test
	void showsBothOpinionsToTheChair() {
		this.room.passFirst();
		this.room.second.act(ReviewRoom.task("second-review"), new SecondReview("file", null, null, "同意", null),
				ReviewRoom.ONE);
		this.room.second.act(ReviewRoom.task("second-review"),
				new SecondReview("not-file", null, List.of("empty"), "不同意", null), ReviewRoom.TWO);
		List<Choice> about = this.room.decide.options(ReviewRoom.task("decide-filing"), ReviewRoom.CHAIR)
			.choices()
			.get("about");
		assertThat(about).extracting(Choice::name).contains("同意", "内容空泛；不同意");
	}

	@Test
	void whatIsChosenFromSpeaksTheReadersLanguage() {
		LocaleContextHolder.setLocale(Locale.ENGLISH);
		this.room.passFirst();
		assertThat(this.room.decide.options(ReviewRoom.task("decide-filing"), ReviewRoom.CHAIR).choices())
			.satisfies(
					(choices) -> assertThat(choices.get("reasons")).extracting(Choice::name).containsExactly("Empty"))
			.satisfies((choices) -> assertThat(choices.get("categories")).extracting(Choice::name)
				.containsExactly("Transport"));
	}

}
