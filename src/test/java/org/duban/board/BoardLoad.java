package org.duban.board;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;

import org.duban.DatabaseTest;
import org.duban.workflow.Actor;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * How long the board takes with how many cases. Runs by hand only, for its name is no
 * test's: {@code ./mvnw test -Dtest=BoardLoad -Dduban.board.cases=100000}.
 */
@DatabaseTest
class BoardLoad {

	private static final Actor SUPERVISOR = new Actor("supervisor", "督查", Set.of("supervisor"), null);

	private static final Actor OFFICE = new Actor("gov", "督查", Set.of("gov-office"), null);

	@Autowired
	Board board;

	@Autowired
	BoardExport export;

	@Autowired
	LightHistory history;

	@Autowired
	JdbcTemplate jdbc;

	@Autowired
	Clock clock;

	@Test
	void sayHowLongItTakes() {
		int cases = Integer.getInteger("duban.board.cases", 400);
		BoardSeed seed = new BoardSeed(this.jdbc, LocalDate.now(this.clock)).plant(0, cases);
		try {
			time(cases, "board", () -> this.board.look(BoardFilter.NONE, 0, SUPERVISOR));
			time(cases, "board of an office", () -> this.board.look(BoardFilter.NONE, 0, OFFICE));
			time(cases, "late ones", () -> this.board.look(BoardFilter.NONE.with("light", "RED"), 0, SUPERVISOR));
			time(cases, "words", () -> this.board.look(BoardFilter.NONE.with("q", "电梯"), 3, SUPERVISOR));
			time(cases, "history", () -> this.history.of(SUPERVISOR));
			time(cases, "export of the late ones", () -> {
				try {
					this.export.write(BoardFilter.NONE.with("light", "RED"), SUPERVISOR, new ByteArrayOutputStream());
				}
				catch (IOException ex) {
					throw new IllegalStateException(ex);
				}
			});
		}
		finally {
			seed.clear();
		}
	}

	private static void time(int cases, String what, Runnable work) {
		work.run();
		work.run();
		long[] millis = new long[7];
		for (int i = 0; i < millis.length; i++) {
			long start = System.nanoTime();
			work.run();
			millis[i] = (System.nanoTime() - start) / 1_000_000;
		}
		Arrays.sort(millis);
		System.out.println("LOAD " + cases + " cases, " + what + ": median " + millis[millis.length / 2] + " ms of "
				+ Arrays.toString(millis));
	}

}
