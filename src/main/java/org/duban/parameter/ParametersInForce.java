package org.duban.parameter;

import java.time.Duration;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * The table's settings, kept in memory. A change is seen at once on this node and within
 * a minute on the others.
 */
@Component
class ParametersInForce implements Parameters {

	private static final long FRESH = Duration.ofMinutes(1).toNanos();

	private final ParameterRegister register;

	private volatile @Nullable Loaded loaded;

	ParametersInForce(ParameterRegister register) {
		this.register = register;
	}

	private ParameterBook book() {
		Loaded current = this.loaded;
		if (current == null || System.nanoTime() - current.at() > FRESH) {
			current = new Loaded(new ParameterBook(this.register.all()), System.nanoTime());
			this.loaded = current;
		}
		return current.book();
	}

	@EventListener
	void forget(ParameterChanged changed) {
		this.loaded = null;
	}

	// Another thread may have read the old rows, or this one rows that were rolled back.
	@TransactionalEventListener(phase = TransactionPhase.AFTER_COMPLETION)
	void forgetAgain(ParameterChanged changed) {
		this.loaded = null;
	}

	@Override
	public int number(String name, LocalDate on) {
		return book().number(name, on);
	}

	@Override
	public boolean flag(String name, LocalDate on) {
		return book().flag(name, on);
	}

	@Override
	public String text(String name, LocalDate on) {
		return book().text(name, on);
	}

	private record Loaded(ParameterBook book, long at) {
	}

}
