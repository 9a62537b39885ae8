package org.duban.audit;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.duban.workflow.Actor;
import org.duban.workflow.Command;
import org.duban.workflow.CommandAccepted;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Writes in the transaction of the command: no act without its entry, no entry without
 * its act.
 */
@Repository
class AuditTrail implements Trail {

	private final JdbcClient jdbc;

	private final ObjectMapper json;

	private final Clock clock;

	AuditTrail(JdbcClient jdbc, ObjectMapper json, Clock clock) {
		this.jdbc = jdbc;
		this.json = json;
		this.clock = clock;
	}

	@EventListener
	void on(CommandAccepted event) {
		Actor actor = event.actor();
		Long assignment = (event.variables().get("assignmentId") instanceof Number number) ? number.longValue() : null;
		this.jdbc.sql("""
				insert into audit_entry (done_at, actor, actor_name, act, proposal_id, assignment_id, command)
				values (?, ?, ?, ?, ?, ?, ?)""")
			.params(LocalDateTime.now(this.clock), actor.username(), actor.name(), event.key(), event.proposalId(),
					assignment, text(event.command()))
			.update();
	}

	@Override
	public List<Entry> ofCase(long proposalId) {
		return this.jdbc.sql("""
				select id, done_at as at, actor, actor_name, act, assignment_id, command from audit_entry
				where proposal_id = ? order by id""").param(proposalId).query(Entry.class).list();
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
