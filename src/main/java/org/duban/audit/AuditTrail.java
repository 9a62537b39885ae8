package org.duban.audit;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.duban.assignment.Assignments;
import org.duban.workflow.Actor;
import org.duban.workflow.Autosaved;
import org.duban.workflow.Command;
import org.duban.workflow.CommandAccepted;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Writes in the transaction of the command: no act without its entry, no entry without
 * its act.
 */
@Component
class AuditTrail implements Trail {

	private final JdbcClient jdbc;

	private final ObjectMapper json;

	private final Assignments assignments;

	private final Clock clock;

	AuditTrail(JdbcClient jdbc, ObjectMapper json, Assignments assignments, Clock clock) {
		this.jdbc = jdbc;
		this.assignments = assignments;
		this.json = json;
		this.clock = clock;
	}

	@EventListener
	void on(CommandAccepted event) {
		if (event.command() instanceof Autosaved && saidToday(event)) {
			return;
		}
		enter(event);
	}

	private void enter(CommandAccepted event) {
		Actor actor = event.actor();
		Actor colleague = actor.standIn();
		String who = hand(actor);
		String name = (colleague != null) ? colleague.name() + "（代" + actor.name() + "）" : actor.name();
		Long assignment = (event.variables().get("assignmentId") instanceof Number number) ? number.longValue() : null;
		this.jdbc.sql("""
				insert into audit_entry (done_at, actor, actor_name, act, proposal_id, assignment_id, command, about)
				values (?, ?, ?, ?, ?, ?, ?, ?)""")
			.params(LocalDateTime.now(this.clock), who, name, event.key(), caseOf(event, assignment), assignment,
					text(event.command()), about(event))
			.update();
	}

	@Override
	public List<Entry> ofCase(long proposalId) {
		return this.jdbc.sql("""
				select id, done_at as at, actor, actor_name, act, assignment_id, command from audit_entry
				where proposal_id = ? order by id""").param(proposalId).query(Entry.class).list();
	}

	/** Who really acted, also where it was for another. */
	private static String hand(Actor actor) {
		Actor colleague = actor.standIn();
		return (colleague != null) ? colleague.username() : actor.username();
	}

	/** Whether the same person's entry of this day says the same of the same case. */
	private boolean saidToday(CommandAccepted event) {
		LocalDateTime morning = LocalDate.now(this.clock).atStartOfDay();
		return this.jdbc.sql("""
				select command from audit_entry
				where proposal_id = ? and act = ? and actor = ? and done_at >= ?""")
			.params(event.proposalId(), event.key(), hand(event.actor()), morning)
			.query(String.class)
			.list()
			.contains(text(event.command()));
	}

	/**
	 * An act on an assignment names no case; its trail belongs to the case all the same.
	 */
	private @Nullable Long caseOf(CommandAccepted event, @Nullable Long assignment) {
		return (event.proposalId() == null && assignment != null)
				? Long.valueOf(this.assignments.facts(assignment).proposalId()) : event.proposalId();
	}

	/** The ids of what was done to, where it was to no case. */
	private static @Nullable String about(CommandAccepted event) {
		String ids = event.variables()
			.entrySet()
			.stream()
			.filter((variable) -> variable.getKey().endsWith("Id") && variable.getValue() instanceof Number)
			.sorted(Map.Entry.comparingByKey())
			.map((variable) -> variable.getKey() + "=" + variable.getValue())
			.collect(Collectors.joining(" "));
		return (event.proposalId() != null || ids.isEmpty()) ? null : ids;
	}

	private String text(Command command) {
		try {
			return this.json.writeValueAsString(command);
		}
		catch (JsonProcessingException ex) {
			throw new IllegalStateException("Command of type " + command.getClass() + " has no JSON form", ex);
		}
	}

}
