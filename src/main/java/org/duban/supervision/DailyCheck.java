package org.duban.supervision;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.LocalTime;

import org.duban.calendar.WorkingDays;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Checks the ledger once every working day after the reminders have gone out; a house
 * that was down first sends what it owes. By the house's own scheduler: an alarm must not
 * hang on the engine that it watches.
 */
@Component
@ConditionalOnProperty(name = "duban.reminders.daily-check", matchIfMissing = true)
class DailyCheck {

	private static final LocalTime ALL_SENT = LocalTime.of(9, 30);

	private final ReminderCheck check;

	private final AlarmBook book;

	private final WorkingDays workingDays;

	private final TransactionTemplate transaction;

	private final Clock clock;

	DailyCheck(ReminderCheck check, AlarmBook book, WorkingDays workingDays, TransactionTemplate transaction,
			Clock clock) {
		this.check = check;
		this.book = book;
		this.workingDays = workingDays;
		this.transaction = transaction;
		this.clock = clock;
	}

	@Scheduled(initialDelayString = "PT10M", fixedDelayString = "PT1M")
	void look() {
		checkOnceADay(LocalDateTime.now(this.clock));
	}

	/** Of several nodes one checks; if it fails the day is not yet done. */
	void checkOnceADay(LocalDateTime now) {
		boolean time = this.workingDays.isWorkingDay(now.toLocalDate()) && !now.toLocalTime().isBefore(ALL_SENT);
		if (!time || this.book.isChecked(now.toLocalDate())) {
			return;
		}
		this.transaction.executeWithoutResult((status) -> {
			if (this.book.begin(now.toLocalDate(), now)) {
				this.book.checked(now.toLocalDate(), now, this.check.check(now));
			}
			else {
				status.setRollbackOnly();
			}
		});
	}

}
