package org.duban.proposal;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.duban.DatabaseTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

@DatabaseTest
class LockedCountersTests {

	@Autowired
	Counters counters;

	@Autowired
	PlatformTransactionManager transactions;

	@Test
	void leavesNoGapAndGivesNoNumberTwiceInParallel() throws Exception {
		Callable<Integer> kept = () -> number("parallel", false);
		Callable<Integer> rolledBack = () -> number("parallel", true);
		ExecutorService people = Executors.newFixedThreadPool(8);
		try {
			List<Callable<Integer>> all = IntStream.range(0, 40)
				.boxed()
				.flatMap((i) -> (i % 4 == 0) ? Stream.of(kept, rolledBack) : Stream.of(kept))
				.toList();
			List<Integer> given = people.invokeAll(all).stream().map(LockedCountersTests::result).toList();
			assertThat(given.stream().filter((no) -> no > 0))
				.containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, 40).boxed().toList());
		}
		finally {
			people.shutdown();
		}
	}

	/**
	 * MariaDB lets one of those who wait for a counter's first row die when that row is
	 * rolled back. A command is then tried again by the task door; so is it here.
	 */
	private int number(String name, boolean giveBack) {
		try {
			return taken(name, giveBack);
		}
		catch (CannotAcquireLockException ex) {
			return number(name, giveBack);
		}
	}

	/** Zero if the number was given back. */
	private int taken(String name, boolean giveBack) {
		Integer number = new TransactionTemplate(this.transactions).execute((status) -> {
			int no = this.counters.next(name);
			if (giveBack) {
				status.setRollbackOnly();
			}
			return giveBack ? 0 : no;
		});
		return (number != null) ? number : 0;
	}

	private static int result(Future<Integer> future) {
		try {
			return future.get();
		}
		catch (Exception ex) {
			throw new IllegalStateException(ex);
		}
	}

}
