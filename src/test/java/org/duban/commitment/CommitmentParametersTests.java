package org.duban.commitment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.duban.assignment.Surroundings;
import org.duban.calendar.EveryDayWorks;
import org.duban.calendar.TenOClock;
import org.duban.deadline.ClockKind;
import org.duban.deadline.RunningClock;
import org.duban.handling.Promise;
import org.duban.handling.Replies;
import org.duban.handling.ReplyLetter;
import org.duban.member.Session;
import org.duban.member.SessionTable;
import org.duban.parameter.ShippedParameters;
import org.duban.proposal.ProposalWithdrawn;
import org.duban.workflow.SilentProcesses;
import org.junit.jupiter.api.Test;

import org.springframework.test.util.ReflectionTestUtils;

import static org.assertj.core.api.Assertions.assertThat;

/** Another setting, other reports. */
class CommitmentParametersTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 9, 1);

	private static final LocalDate OPENING = LocalDate.of(2027, 1, 19);

	private final ShippedParameters parameters = new ShippedParameters();

	private final Surroundings house = new Surroundings();

	private final Rows rows = new Rows();

	private final CommitmentLedger ledger = new CommitmentLedger(this.rows, new OnePromise(), this.house, this.house,
			new ReportDays(this.parameters, new Calls(), new EveryDayWorks()), new SilentProcesses() {
			}, new TenOClock(() -> TODAY));

	@Test
	void theNextReportIsDueAfterAsManyDaysAsTheParametersSay() {
		this.parameters.with("track.last", "none").with("track.first.days", 60).with("track.interval.days", 30);
		this.ledger.take(1);
		assertThat(due()).isEqualTo(TODAY.plusDays(60));
		this.ledger.onTrack(this.rows.all.get(0));
		assertThat(due()).isEqualTo(TODAY.plusDays(30));
		this.parameters.with("track.interval.days", 900);
		this.ledger.onTrack(this.rows.all.get(0));
		assertThat(due()).as("never after the promised day").isEqualTo(TODAY.plusDays(400));
	}

	@Test
	void theLastReportOfAYearIsDueBeforeTheNextPlenary() {
		this.parameters.with("track.first.days", 200).with("track.interval.days", 200);
		this.ledger.take(1);
		assertThat(due()).isEqualTo(OPENING.minusDays(1));
		this.parameters.with("track.last", "none");
		this.ledger.onTrack(this.rows.all.get(0));
		assertThat(due()).isEqualTo(TODAY.plusDays(200));
		this.parameters.with("track.last", "plenary").with("track.interval.days", 20);
		this.ledger.onTrack(this.rows.all.get(0));
		assertThat(due()).as("an earlier report is not put off").isEqualTo(TODAY.plusDays(20));
	}

	@Test
	void aPromisedDayThatHasGoneByIsReportedOnAtOnceAndNobodyIsLateBeforeBeingAsked() {
		ReportDays days = new ReportDays(this.parameters, new Calls(), new EveryDayWorks());
		assertThat(days.next(TODAY.minusDays(4), "track.first.days", TODAY).on()).isEqualTo(TODAY.plusDays(1));
		assertThat(days.next(TODAY, "track.first.days", TODAY).on()).isEqualTo(TODAY);
	}

	@Test
	void aWithdrawnCaseLeavesNoOpenPromise() {
		this.ledger.take(1);
		this.ledger.on(new ProposalWithdrawn(1, "不再需要"));
		assertThat(this.rows.all).extracting(Commitment::state).containsExactly(CommitmentState.DROPPED);
		assertThat(clock().state()).isEqualTo(RunningClock.State.CANCELLED);
	}

	private LocalDate due() {
		return clock().due();
	}

	private RunningClock clock() {
		return Objects.requireNonNull(this.house.clock(ClockKind.COMMITMENT, 1));
	}

	/** The next plenary is announced, the one after it too. */
	private static final class Calls implements SessionTable {

		@Override
		public List<Session> all() {
			return List.of(session(5, OPENING.minusYears(1)), session(6, OPENING), session(7, OPENING.plusYears(1)));
		}

		private static Session session(int no, LocalDate opening) {
			return new Session(14, no, opening, opening.plusDays(2), opening.atTime(17, 0));
		}

		@Override
		public void put(Session session) {
			throw new UnsupportedOperationException();
		}

	}

	private static final class Rows implements CommitmentRepository {

		final List<Commitment> all = new ArrayList<>();

		@Override
		public Commitment save(Commitment commitment) {
			this.all.add(commitment);
			ReflectionTestUtils.setField(commitment, "id", (long) this.all.size());
			return commitment;
		}

		@Override
		public Optional<Commitment> findById(long id) {
			return Optional.of(this.all.get((int) id - 1));
		}

		@Override
		public List<Commitment> findByProposalIdOrderById(long proposalId) {
			return List.copyOf(this.all);
		}

		@Override
		public List<Commitment> findByAssignmentIdOrderById(long assignmentId) {
			return List.copyOf(this.all);
		}

	}

	private static final class OnePromise implements Replies {

		@Override
		public List<Delivered> delivered(long proposalId) {
			throw new UnsupportedOperationException();
		}

		@Override
		public List<Promise> promises(long proposalId) {
			return List.of(new Promise(3, 1, "出台实施方案并公布。", "产业科", TODAY.plusDays(400)));
		}

		@Override
		public ReplyLetter letter(long replyId) {
			throw new UnsupportedOperationException();
		}

	}

}
