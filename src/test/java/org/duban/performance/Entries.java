package org.duban.performance;

import java.time.LocalDate;
import java.util.List;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.duban.performance.EnterEvent.Part;
import org.duban.workflow.Actor;
import org.duban.workflow.CommandRefused;

import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** What a test enters, what it brings, and how it goes away again. */
record Entries(PerformanceDesk desk, MemberFiles files, JdbcTemplate jdbc, Actor clerk) {

	private static final String NOTE = "履职测试";

	static EnterEvent event(String item, String title, LocalDate day, Part... parts) {
		return new EnterEvent(item, title, day, NOTE, List.of(parts));
	}

	static Part was(String member, String presence) {
		return new Part(member, presence);
	}

	long enter(String item, String title, LocalDate day, Part... parts) {
		return this.desk.enter(event(item, title, day, parts), this.clerk);
	}

	int points(String member, int year, String item) {
		return this.files.of(member, year, Period.YEAR, this.clerk)
			.items()
			.stream()
			.filter((one) -> one.item().code().equals(item))
			.mapToInt(MemberFiles.ItemPoints::points)
			.sum();
	}

	static List<String> refusals(ThrowingCallable act) {
		return catchThrowableOfType(CommandRefused.class, act).errors()
			.stream()
			.map((error) -> error.field() + " " + error.code())
			.toList();
	}

	void clear() {
		this.jdbc.update(
				"delete from performance_part where event_id in" + " (select id from performance_event where note = ?)",
				NOTE);
		this.jdbc.update("delete from performance_event where note = ?", NOTE);
		this.jdbc.update("delete from performance_talk where reason like ?", NOTE + "%");
		this.jdbc.update("delete from performance_weight");
		this.jdbc.update("delete from performance_scheme");
	}

}
