package org.duban.feedback.process;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;

import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.duban.calendar.EveryDayWorks;
import org.duban.calendar.TenOClock;
import org.duban.feedback.AskedFeedback;
import org.duban.feedback.Feedbacks;
import org.duban.parameter.ShippedParameters;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Another setting, other reminders. What else may be set stands in FeedbackDeskTest. */
class FeedbackParametersTests {

	private static final LocalDate ASKED = LocalDate.of(2026, 6, 1);

	private final ShippedParameters parameters = new ShippedParameters();

	private int reminded;

	private final FeedbackTimes times = new FeedbackTimes(new OneForm(), new EveryDayWorks(), this.parameters,
			new TenOClock(() -> ASKED));

	@Test
	void asManyRemindersGoOutAsTheParameterSays() {
		assertThat(next()).isEqualTo(ASKED.plusDays(5));
		this.reminded = 2;
		assertThat(this.times.more(form())).isFalse();
		this.parameters.with("feedback.reminders", 4);
		assertThat(this.times.more(form())).isTrue();
		assertThat(next()).isEqualTo(ASKED.plusDays(9));
		this.parameters.with("feedback.reminders", 0);
		assertThat(next()).isAfter(ASKED.plusYears(50));
	}

	@Test
	void aSignerHasAsLongToAnswerAsTheParameterSays() {
		LocalDate usual = day(this.times.silence(form()));
		this.parameters.with("feedback.wd", 20);
		assertThat(day(this.times.silence(form()))).isEqualTo(usual.plusDays(5));
	}

	private LocalDate next() {
		return day(this.times.remind(form()));
	}

	private static LocalDate day(Date date) {
		return LocalDate.ofInstant(date.toInstant(), ZoneId.of("Asia/Shanghai"));
	}

	private static ExecutionEntity form() {
		ExecutionEntity execution = new ExecutionEntity() {
			@Override
			public Object getVariable(String name) {
				return 31L;
			}
		};
		return execution;
	}

	private final class OneForm implements Feedbacks {

		@Override
		public void request(long proposalId) {
			throw new UnsupportedOperationException();
		}

		@Override
		public void requestAgain(long assignmentId) {
			throw new UnsupportedOperationException();
		}

		@Override
		public List<Long> open(long proposalId, @Nullable Long assignmentId) {
			throw new UnsupportedOperationException();
		}

		@Override
		public AskedFeedback asked(long feedbackId) {
			return new AskedFeedback(feedbackId, 1, 3, "member001", ASKED);
		}

		@Override
		public void remind(long feedbackId) {
			throw new UnsupportedOperationException();
		}

		@Override
		public void recordSilence(long feedbackId) {
			throw new UnsupportedOperationException();
		}

		@Override
		public boolean conclude(long proposalId) {
			throw new UnsupportedOperationException();
		}

		@Override
		public List<Long> dissatisfiedAssignments(long proposalId) {
			throw new UnsupportedOperationException();
		}

		@Override
		public void handleAgain(long assignmentId) {
			throw new UnsupportedOperationException();
		}

		@Override
		public int reminders(long feedbackId) {
			return FeedbackParametersTests.this.reminded;
		}

		@Override
		public boolean mayRedo(long assignmentId) {
			throw new UnsupportedOperationException();
		}

		@Override
		public boolean concludeAgain(long assignmentId) {
			throw new UnsupportedOperationException();
		}

	}

}
