package org.duban.board;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

import org.duban.workflow.Actor;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Filters of the board that a person gave a name. Nobody sees or removes another's. */
@Component
public class SavedViews {

	/** As long as its column. */
	static final int LONGEST = 50;

	/**
	 * A filter under a name.
	 *
	 * @param address its part after the question mark
	 */
	public record SavedView(long id, String name, String address) {

	}

	private final JdbcClient jdbc;

	private final Clock clock;

	SavedViews(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	public List<SavedView> of(Actor actor) {
		BoardScope.of(actor);
		return this.jdbc
			.sql("select id, view_name as name, address from board_view where username = ? order by view_name")
			.param(actor.username())
			.query(SavedView.class)
			.list();
	}

	/** Keeps a filter; what speaks against the name is returned as a code. */
	public Optional<String> save(String name, BoardFilter filter, Actor actor) {
		BoardScope.of(actor);
		String given = name.strip();
		if (given.isEmpty()) {
			return Optional.of("required");
		}
		if (given.length() > LONGEST) {
			return Optional.of("view-name-long");
		}
		try {
			this.jdbc.sql("insert into board_view (username, view_name, address, created_at) values (?, ?, ?, ?)")
				.params(actor.username(), given, filter.query(), LocalDateTime.now(this.clock))
				.update();
			return Optional.empty();
		}
		catch (DataIntegrityViolationException ex) {
			return Optional.of("view-name-taken");
		}
	}

	/** Whether it was the actor's to remove. */
	public boolean remove(long id, Actor actor) {
		BoardScope.of(actor);
		return this.jdbc.sql("delete from board_view where id = ? and username = ?")
			.params(id, actor.username())
			.update() > 0;
	}

}
