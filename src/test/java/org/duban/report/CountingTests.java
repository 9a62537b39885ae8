package org.duban.report;

import java.time.LocalDate;
import java.util.List;

import org.duban.parameter.ShippedParameters;
import org.duban.proposal.CaseState;
import org.duban.report.CaseFact.Filing;
import org.duban.report.CaseFact.Lead;
import org.duban.report.CaseFact.Outcome;
import org.duban.report.CaseFact.Traits;
import org.duban.report.Counting.Counted;
import org.duban.report.Counting.Subject;
import org.duban.report.UnitFact.Pushes;
import org.duban.report.UnitFact.Reply;
import org.duban.report.UnitFact.Signing;
import org.duban.report.UnitFact.Talk;
import org.duban.report.UnitFact.Verdict;
import org.duban.report.UnitFact.Who;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CountingTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

	private static final LocalDate ASSIGNED = LocalDate.of(2026, 1, 20);

	private static final LocalDate DUE = LocalDate.of(2026, 4, 20);

	private static final Roll ROLL = new Roll(List.of(seat("first", "education"), seat("joint", "health"),
			seat("silent", "health"), seat("other", "health")));

	private final ShippedParameters parameters = new ShippedParameters();

	private static Roll.Seat seat(String username, String sector) {
		return new Roll.Seat(username, username, username, sector, "none", "", "");
	}

	private static CaseFact one(CaseState state, boolean filed, boolean reviewed, UnitFact... units) {
		return new CaseFact(1, state, "14-5",
				new Filing(LocalDate.of(2026, 1, 8), filed ? LocalDate.of(2026, 1, 12) : null, reviewed, null),
				new Traits("personal", false, "housing", "plenary", false, false),
				new Lead("first", "education", "none", "", ""), List.of("joint"), List.of(units), List.of(),
				new Outcome(null, null));
	}

	private static UnitFact unit(String role, boolean live, Reply reply, Verdict... verdicts) {
		return new UnitFact(1, new Who("wenlv", "GOVERNMENT", role), live, ASSIGNED,
				new Signing(ASSIGNED.plusDays(3), ASSIGNED.plusDays(7), false, false), reply,
				new Talk(false, false, List.of()), new Pushes(0, 0), List.of(verdicts));
	}

	private static Reply reply(LocalDate original, LocalDate due, @Nullable LocalDate delivered) {
		return new Reply(original, due, delivered, (delivered != null) ? "A" : null, false);
	}

	private Counted count(Indicator indicator, CaseFact... cases) {
		return count(indicator, Slice.ALL, cases);
	}

	private Counted count(Indicator indicator, Slice slice, CaseFact... cases) {
		return new Counting(Terms.of(this.parameters, TODAY)).of(indicator, new Subject(List.of(cases), ROLL), slice);
	}

	@Test
	void whatWasWithdrawnBeforeAnyReviewIsNoProposal() {
		assertThat(count(Indicator.SUBMITTED, one(CaseState.WITHDRAWN, false, false)).count()).isZero();
		assertThat(count(Indicator.SUBMITTED, one(CaseState.WITHDRAWN, false, true)).count()).isOne();
		assertThat(count(Indicator.SUBMITTED, one(CaseState.WITHDRAWN, true, false)).count()).isOne();
		assertThat(count(Indicator.SUBMITTED, one(CaseState.SUBMITTED, false, false)).count()).isOne();
		assertThat(count(Indicator.WITHDRAWN, one(CaseState.WITHDRAWN, false, false)).count()).isOne();
	}

	@Test
	void whatWasMergedIsNotFiledByItself() {
		assertThat(count(Indicator.FILED, one(CaseState.MERGED, true, true)).count()).isZero();
		assertThat(count(Indicator.MERGED, one(CaseState.MERGED, true, true)).count()).isOne();
		assertThat(count(Indicator.FILED, one(CaseState.HANDLING, true, true)).count()).isOne();
	}

	@Test
	void mergedCasesCountAsFiledIfTheParameterSaysSo() {
		CaseFact[] cases = { one(CaseState.FILED, true, true), one(CaseState.MERGED, false, true),
				one(CaseState.NOT_FILED, false, true) };
		assertThat(count(Indicator.FILING_RATE, cases).value()).isEqualByComparingTo("33.33");
		this.parameters.with("statistics.filing.with-merged", true);
		assertThat(count(Indicator.FILING_RATE, cases).value()).isEqualByComparingTo("66.67");
	}

	@Test
	void aCaseIsAnsweredWhenEveryAnsweringUnitHasDelivered() {
		UnitFact done = unit("MAIN", true, reply(DUE, DUE, DUE));
		UnitFact open = unit("SEPARATE", true, reply(DUE, DUE, null));
		UnitFact gone = unit("MAIN", false, reply(DUE, DUE, null));
		UnitFact co = unit("CO", true, reply(DUE, DUE, null));
		assertThat(count(Indicator.REPLIED_RATE, one(CaseState.REPLIED, true, true, done, gone, co)).count()).isOne();
		assertThat(count(Indicator.REPLIED_RATE, one(CaseState.HANDLING, true, true, done, open)).count()).isZero();
		Counted never = count(Indicator.REPLIED_RATE, one(CaseState.FILED, true, true, gone));
		assertThat(never.of()).isZero();
		assertThat(never.value()).isNull();
	}

	@Test
	void inTimeIsAskedOfWhatIsDeliveredOrPastItsDate() {
		CaseFact early = one(CaseState.REPLIED, true, true, unit("MAIN", true, reply(DUE, DUE, DUE)));
		CaseFact extended = one(CaseState.REPLIED, true, true,
				unit("MAIN", true, reply(DUE, DUE.plusDays(30), DUE.plusDays(9))));
		CaseFact silent = one(CaseState.HANDLING, true, true, unit("MAIN", true, reply(DUE, DUE, null)));
		CaseFact notYet = one(CaseState.HANDLING, true, true, unit("MAIN", true, reply(TODAY, TODAY, null)));
		Counted first = count(Indicator.IN_TIME_RATE, early, extended, silent, notYet);
		assertThat(List.of(first.count(), first.of())).containsExactly(1, 3);
		Counted second = count(Indicator.IN_TIME_EXTENDED_RATE, early, extended, silent, notYet);
		assertThat(List.of(second.count(), second.of())).containsExactly(2, 3);
	}

	@Test
	void lateIsWhoDeliveredAfterTheDateInForceOrNotAtAll() {
		assertThat(count(Indicator.LATE,
				one(CaseState.REPLIED, true, true, unit("MAIN", true, reply(DUE, DUE, DUE.plusDays(1)))),
				one(CaseState.HANDLING, true, true, unit("MAIN", true, reply(DUE, DUE, null))),
				one(CaseState.REPLIED, true, true, unit("MAIN", true, reply(DUE, DUE, DUE))),
				one(CaseState.HANDLING, true, true, unit("MAIN", true, reply(TODAY, TODAY, null))),
				one(CaseState.HANDLING, true, true, unit("CO", true, reply(DUE, DUE, null))))
			.count()).isEqualTo(2);
	}

	@Test
	void signedInTimeIsAskedOfWhoSignedOrIsPastTheDate() {
		UnitFact late = new UnitFact(2, new Who("wenlv", "GOVERNMENT", "CO"), true, ASSIGNED,
				new Signing(ASSIGNED.plusDays(8), ASSIGNED.plusDays(7), false, false), reply(DUE, DUE, null),
				new Talk(false, false, List.of()), new Pushes(0, 0), List.of());
		UnitFact notYet = new UnitFact(3, new Who("wenlv", "GOVERNMENT", "MAIN"), true, TODAY,
				new Signing(null, TODAY.plusDays(7), false, false), reply(DUE, DUE, null),
				new Talk(false, false, List.of()), new Pushes(0, 0), List.of());
		Counted counted = count(Indicator.SIGNED_IN_TIME_RATE,
				one(CaseState.HANDLING, true, true, unit("MAIN", true, reply(DUE, DUE, null)), late, notYet));
		assertThat(List.of(counted.count(), counted.of())).containsExactly(1, 2);
	}

	@Test
	void theNewestRoundSpeaksAndTheFirstForAtOnce() {
		CaseFact twice = one(CaseState.CLOSED, true, true,
				unit("MAIN", true, reply(DUE, DUE, DUE), new Verdict(1, false, true, "dissatisfied", "dissatisfied"),
						new Verdict(2, true, true, "satisfied", "satisfied"), new Verdict(2, true, false, "", "")));
		assertThat(count(Indicator.SATISFIED_RATE, twice).value()).isEqualByComparingTo("100");
		assertThat(count(Indicator.FIRST_SATISFIED_RATE, twice).value()).isEqualByComparingTo("0");
		assertThat(count(Indicator.FEEDBACK_RATE, twice).value()).isEqualByComparingTo("50");
		assertThat(count(Indicator.DISSATISFIED, twice).count()).isZero();
	}

	@Test
	void jointProposersTakePartUnlessTheParameterSaysFirstOnly() {
		CaseFact one = one(CaseState.FILED, true, true);
		assertThat(count(Indicator.PARTICIPATION_RATE, one).value()).isEqualByComparingTo("50");
		Slice health = new Slice(Dimension.SECTOR, "health");
		assertThat(count(Indicator.PARTICIPATION_RATE, health, one).value()).isEqualByComparingTo("33.33");
		this.parameters.with("statistics.participation.first-only", true);
		assertThat(count(Indicator.PARTICIPATION_RATE, one).value()).isEqualByComparingTo("25");
		assertThat(new Counting(Terms.of(this.parameters, TODAY)).silent(new Subject(List.of(one), ROLL), Slice.ALL))
			.extracting(Roll.Seat::username)
			.containsExactly("joint", "silent", "other");
	}

	@Test
	void nothingCanBeSaidOfNothing() {
		for (Indicator indicator : Indicator.values()) {
			Counted counted = new Counting(Terms.of(this.parameters, TODAY)).of(indicator,
					new Subject(List.of(), new Roll(List.of())), Slice.ALL);
			assertThat(counted.count()).isZero();
			if (counted.of() != null) {
				assertThat(counted.value()).as(indicator.code()).isNull();
			}
		}
	}

}
