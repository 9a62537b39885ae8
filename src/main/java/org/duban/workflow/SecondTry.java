package org.duban.workflow;

import java.util.function.Supplier;

import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;

/**
 * What another writer was faster at is done once more, outside of any transaction: the
 * second time sees what the first left, and says so in words where it must be refused.
 */
public final class SecondTry {

	private SecondTry() {
	}

	/** What the act brings the first time, or the second. */
	public static <T> T of(Supplier<T> act) {
		try {
			return act.get();
		}
		catch (ConcurrencyFailureException | DataIntegrityViolationException ex) {
			return act.get();
		}
	}

}
