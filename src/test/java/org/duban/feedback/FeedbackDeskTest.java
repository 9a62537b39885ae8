package org.duban.feedback;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.assertj.core.groups.Tuple;
import org.duban.assignment.AssignmentFacts;
import org.duban.assignment.AssignmentState;
import org.duban.assignment.Assignments;
import org.duban.assignment.UnitRole;
import org.duban.handling.Promise;
import org.duban.handling.Replies;
import org.duban.handling.ReplyLetter;
import org.duban.parameter.ShippedParameters;
import org.duban.proposal.CaseState;
import org.duban.proposal.CasesAtRest;
import org.duban.proposal.ProposalFacts;
import org.duban.proposal.ProposalType;
import org.junit.jupiter.api.Test;

import org.springframework.test.util.ReflectionTestUtils;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Case 1 of member001 and member002; case 2 of member003 is merged into it; two units
 * replied.
 */
class FeedbackDeskTest {

	private final Clock clock = Clock.fixed(Instant.parse("2026-06-01T02:00:00Z"), ZoneId.of("Asia/Shanghai"));

	private final Rows rows = new Rows();

	private final Casebook cases = new Casebook();

	private final List<Object> events = new ArrayList<>();

	private final ShippedParameters parameters = new ShippedParameters();

	private final HandlingsInMemory handlings = new HandlingsInMemory();

	private final FeedbackDesk desk = new FeedbackDesk(this.rows,
			new AnsweringSigners(this.cases, this.parameters, this.clock), new TwoReplies(), this.cases, new TwoUnits(),
			new VerdictRules(this.handlings, this.parameters, this.clock), this.events::add, this.clock);

	@Test
	void theFirstProposersOfTheCaseAndOfMergedCasesAreAskedOnEveryReply() {
		this.desk.request(1);
		assertThat(this.rows.all).extracting(Feedback::signer, Feedback::assignmentId)
			.containsExactlyInAnyOrder(asked("member001", 3), asked("member003", 3), asked("member001", 4),
					asked("member003", 4));
		assertThat(this.cases.states).containsExactly(CaseState.REPLIED);
	}

	@Test
	void everySignerIsAskedIfTheParameterSaysSo() {
		this.parameters.with("feedback.who", "all");
		this.desk.request(1);
		assertThat(this.rows.all).extracting(Feedback::signer)
			.containsOnly("member001", "member002", "member003")
			.hasSize(6);
	}

	@Test
	void inASecondHandlingOnlyThatUnitsFormsAreOpen() {
		this.desk.request(1);
		assertThat(this.desk.open(1, null)).hasSize(4);
		assertThat(this.desk.open(1, 4L)).hasSize(2);
	}

	@Test
	void oneDissatisfiedAnswerMakesTheCaseDissatisfied() {
		this.desk.request(1);
		this.rows.all.forEach((form) -> answer(form, "satisfied"));
		assertThat(this.desk.conclude(1)).isFalse();
		this.desk.requestAgain(4);
		answer(this.rows.all.get(4), "dissatisfied");
		assertThat(this.desk.conclude(1)).isTrue();
		assertThat(this.desk.dissatisfiedAssignments(1)).containsExactly(4L);
		assertThat(this.cases.states).endsWith(CaseState.DISSATISFIED);
		assertThat(this.desk.concludeAgain(4)).isTrue();
		assertThat(this.cases.states).as("it may be handled again").endsWith(CaseState.DISSATISFIED);
		this.handlings.save(new SecondHandling(1, 4, new VerifyDissatisfaction("redo", "属实"), "clerk",
				LocalDateTime.now(this.clock)));
		assertThat(this.desk.concludeAgain(4)).isTrue();
		assertThat(this.cases.states).endsWith(CaseState.DISPUTE);
		assertThat(this.desk.concludeAgain(3)).isFalse();
	}

	@Test
	void aMajorityCountsWhereTheParameterSaysSo() {
		this.parameters.with("feedback.who", "all").with("feedback.aggregate", "majority");
		this.desk.request(1);
		List<Feedback> own = this.rows.findByAssignmentIdOrderById(3);
		answer(own.get(0), "dissatisfied");
		answer(own.get(1), "satisfied");
		answer(own.get(2), "satisfied");
		assertThat(this.desk.conclude(1)).isFalse();
		this.parameters.with("feedback.aggregate", "worst");
		assertThat(this.desk.conclude(1)).isTrue();
	}

	@Test
	void silenceCountsAsNothingOrAsBasicallySatisfiedAndNeverAsMore() {
		this.desk.request(1);
		this.desk.recordSilence(1);
		assertThat(this.rows.all.get(0).deemed()).isNull();
		this.parameters.with("feedback.silence", "basically-satisfied");
		this.desk.recordSilence(2);
		assertThat(this.rows.all.get(1).deemed()).isEqualTo("basically-satisfied");
		this.parameters.with("feedback.silence", "satisfied");
		this.desk.recordSilence(3);
		assertThat(this.rows.all.get(2).deemed()).isNull();
		assertThat(this.rows.all).extracting(Feedback::result).containsOnly(Optional.empty());
	}

	@Test
	void aCaseIsHandledAgainAsOftenAsTheParameterSays() {
		assertThat(this.desk.mayRedo(4)).isTrue();
		this.handlings.save(new SecondHandling(1, 4, new VerifyDissatisfaction("redo", "属实"), "clerk",
				LocalDateTime.now(this.clock)));
		assertThat(this.desk.mayRedo(4)).isFalse();
		this.parameters.with("redo.max", 2);
		assertThat(this.desk.mayRedo(4)).isTrue();
	}

	@Test
	void silenceLeavesTheCaseAsItIs() {
		this.desk.request(1);
		this.rows.all.forEach((form) -> this.desk.recordSilence(form.id()));
		assertThat(this.desk.conclude(1)).isFalse();
		assertThat(this.rows.all).extracting(Feedback::state).containsOnly(FeedbackState.SILENT);
		assertThat(this.events).hasSize(4).hasOnlyElementsOfType(FeedbackSilent.class);
	}

	@Test
	void remindersAreCounted() {
		this.desk.request(1);
		this.desk.remind(1);
		this.desk.remind(1);
		assertThat(this.events).hasSize(2).last().isEqualTo(new FeedbackReminded(this.rows.all.get(0).asked(), 2));
	}

	private void answer(Feedback form, String result) {
		form.given(new GiveFeedback("visited", "satisfied", "targeted", result, null, true, null, "意见", false, null),
				false, null, LocalDateTime.now(this.clock));
	}

	private static Tuple asked(String signer, long assignment) {
		return Tuple.tuple(signer, assignment);
	}

	private static final class Rows implements FeedbackRepository {

		final List<Feedback> all = new ArrayList<>();

		@Override
		public Feedback save(Feedback feedback) {
			this.all.add(feedback);
			ReflectionTestUtils.setField(feedback, "id", (long) this.all.size());
			return feedback;
		}

		@Override
		public Optional<Feedback> findById(long id) {
			return Optional.of(this.all.get((int) id - 1));
		}

		@Override
		public List<Feedback> findByProposalIdOrderById(long proposalId) {
			return List.copyOf(this.all);
		}

		@Override
		public List<Feedback> findByAssignmentIdOrderById(long assignmentId) {
			return this.all.stream().filter((form) -> form.assignmentId() == assignmentId).toList();
		}

	}

	private static final class Casebook implements CasesAtRest {

		final List<CaseState> states = new ArrayList<>();

		@Override
		public ProposalFacts facts(long proposalId) {
			boolean main = proposalId == 1;
			List<String> signers = main ? List.of("member001", "member002") : List.of("member003");
			return new ProposalFacts(proposalId, CaseState.REPLIED, "题", "L1", "14-05-0001", signers.get(0), signers,
					List.of("一"), null, ProposalType.PERSONAL, true, false, null, main ? null : 1L);
		}

		@Override
		public void reached(long proposalId, CaseState state) {
			this.states.add(state);
		}

		@Override
		public List<Long> mergedInto(long proposalId) {
			return Map.of(1L, List.of(2L)).getOrDefault(proposalId, List.of());
		}

	}

	private static final class TwoReplies implements Replies {

		@Override
		public List<Delivered> delivered(long proposalId) {
			return List.of(new Delivered(13, 3, 1, "A"), new Delivered(14, 4, 1, "B"));
		}

		@Override
		public List<Promise> promises(long proposalId) {
			return List.of();
		}

		@Override
		public ReplyLetter letter(long replyId) {
			throw new UnsupportedOperationException();
		}

	}

	private static final class TwoUnits implements Assignments {

		@Override
		public AssignmentFacts facts(long assignmentId) {
			return new AssignmentFacts(assignmentId, 1, "fagai", "发展改革委", UnitRole.SEPARATE, "gov-office",
					AssignmentState.DELIVERED, LocalDate.EPOCH, 1, null);
		}

		@Override
		public List<AssignmentFacts> open(long proposalId) {
			return List.of(facts(3), facts(4));
		}

		@Override
		public void reached(long assignmentId, AssignmentState state) {
			throw new UnsupportedOperationException();
		}

		@Override
		public void handleAgain(long assignmentId) {
			throw new UnsupportedOperationException();
		}

	}

}
