package org.duban.performance;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.NoSuchElementException;

import org.duban.document.Conditions;
import org.duban.workflow.Actor;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What was entered, as it is read: cancelled rows stay and say why. */
@Component
@Transactional(readOnly = true)
public class EventBook {

	/** The newest, at most. */
	private static final int MOST = 300;

	private static final String LINES = """
			select e.id, e.item_code as item, e.title, e.held_on, e.note, coalesce(w.name, e.entered_by) as entered_by,
			 e.entered_at, e.cancel_reason, coalesce(c.name, e.cancelled_by) as cancelled_by, e.cancelled_at,
			 (select count(*) from performance_part p where p.event_id = e.id and p.live_key is not null
			  and p.presence = 'full') as attended
			from performance_event e left join account w on w.username = e.entered_by
			left join account c on c.username = e.cancelled_by where\s""";

	/** What is looked for; null and empty mean any. */
	public record Search(@Nullable Integer year, @Nullable String item, @Nullable String words) {
	}

	/**
	 * @param attended how many were there, of those not cancelled
	 */
	public record Line(long id, String item, String title, LocalDate heldOn, @Nullable String note, String enteredBy,
			LocalDateTime enteredAt, @Nullable String cancelReason, @Nullable String cancelledBy,
			@Nullable LocalDateTime cancelledAt, int attended) {

		public boolean cancelled() {
			return this.cancelledAt != null;
		}

	}

	/** Somebody's part. */
	public record Part(long id, String member, String no, String name, String presence, @Nullable String cancelReason,
			@Nullable String cancelledBy, @Nullable LocalDateTime cancelledAt) {

		public boolean cancelled() {
			return this.cancelledAt != null;
		}

	}

	private final JdbcClient jdbc;

	EventBook(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** The newest first. */
	public List<Line> find(Search search, int year, Actor actor) {
		PerformanceRoles.require(PerformanceRoles.mayRead(actor), actor);
		Conditions conditions = new Conditions().and("e.held_on >= :first", "first", LocalDate.of(year, 1, 1))
			.and("e.held_on <= :last", "last", Period.YEAR.end(year))
			.and("e.item_code = :item", "item", search.item())
			.words("(e.title like :words or e.note like :words)", search.words());
		return this.jdbc.sql(LINES + conditions.sql() + " order by e.held_on desc, e.id desc limit " + MOST)
			.params(conditions.values())
			.query(Line.class)
			.list();
	}

	/**
	 * @throws NoSuchElementException if there is none
	 */
	public Line of(long id, Actor actor) {
		PerformanceRoles.require(PerformanceRoles.mayRead(actor), actor);
		return this.jdbc.sql(LINES + "e.id = :id")
			.param("id", id)
			.query(Line.class)
			.optional()
			.orElseThrow(() -> new NoSuchElementException("No event " + id));
	}

	/** By their numbers. */
	public List<Part> parts(long id) {
		return this.jdbc.sql("""
				select p.id, p.member, m.member_no as no, m.name, p.presence, p.cancel_reason,
				 coalesce(c.name, p.cancelled_by) as cancelled_by, p.cancelled_at
				from performance_part p join member m on m.username = p.member
				left join account c on c.username = p.cancelled_by
				where p.event_id = ? order by m.member_no, p.id""").param(id).query(Part.class).list();
	}

}
