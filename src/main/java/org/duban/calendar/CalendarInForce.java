package org.duban.calendar;

import java.time.Duration;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The calendar of the table, kept in memory. A change is seen at once on this node and
 * within a minute on the others.
 */
@Component
class CalendarInForce implements WorkingDays {

	private static final long FRESH = Duration.ofMinutes(1).toNanos();

	private final HolidayRegister register;

	private volatile @Nullable Loaded loaded;

	CalendarInForce(HolidayRegister register) {
		this.register = register;
	}

	private WorkingDayCalendar calendar() {
		if (TransactionSynchronizationManager.getResource(this) instanceof WorkingDayCalendar changed) {
			return changed;
		}
		Loaded current = this.loaded;
		if (current == null || System.nanoTime() - current.at() > FRESH) {
			current = new Loaded(new WorkingDayCalendar(this.register.all()), System.nanoTime());
			this.loaded = current;
		}
		return current.calendar();
	}

	// Before any listener that counts by the changed days. Until the end of the
	// transaction others still read the old rows and load them again, so whoever changes
	// them counts by a calendar of its own.
	@EventListener
	@Order(Ordered.HIGHEST_PRECEDENCE)
	void forget(CalendarChanged changed) {
		this.loaded = null;
		if (TransactionSynchronizationManager.isSynchronizationActive()) {
			TransactionSynchronizationManager.unbindResourceIfPossible(this);
			TransactionSynchronizationManager.bindResource(this, new WorkingDayCalendar(this.register.all()));
		}
	}

	// Another thread may have read the old rows, or this one rows that were rolled back.
	@TransactionalEventListener(phase = TransactionPhase.AFTER_COMPLETION)
	void forgetAgain(CalendarChanged changed) {
		TransactionSynchronizationManager.unbindResourceIfPossible(this);
		this.loaded = null;
	}

	@Override
	public boolean isWorkingDay(LocalDate day) {
		return calendar().isWorkingDay(day);
	}

	@Override
	public LocalDate onOrAfter(LocalDate day) {
		return calendar().onOrAfter(day);
	}

	@Override
	public LocalDate plus(LocalDate day, int workingDays) {
		return calendar().plus(day, workingDays);
	}

	@Override
	public int between(LocalDate from, LocalDate to) {
		return calendar().between(from, to);
	}

	@Override
	public Deadline deadline(LocalDate start, Term term) {
		return calendar().deadline(start, term);
	}

	private record Loaded(WorkingDayCalendar calendar, long at) {
	}

}
