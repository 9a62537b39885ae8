package org.duban.history;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.duban.history.PastCases.Line;
import org.duban.workflow.Actor;
import org.duban.workflow.Command;
import org.duban.workflow.CommandAccepted;
import org.duban.workflow.CommandRefused;
import org.duban.workflow.FieldError;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which cases of today take up a past one (往年相关提案). The office says so; what is linked is
 * built on, and its import stays.
 */
@Component
@Transactional
public class PastLinks {

	private final PastCases cases;

	private final JdbcClient jdbc;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	PastLinks(PastCases cases, JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
		this.cases = cases;
		this.jdbc = jdbc;
		this.events = events;
		this.clock = clock;
	}

	/** A case of today. */
	public record Link(long id, long proposalId, String caseNo, String title) {
	}

	/** For those who read all cases; others find none. */
	@Transactional(readOnly = true)
	public List<Link> of(Line past, Actor actor) {
		return !HistoryRoles.mayImport(actor) ? List.of()
				: this.jdbc
					.sql("""
							select l.id, l.proposal_id, p.case_no, p.title from history_link l join proposal p on p.id = l.proposal_id
							where l.history_case_id = ? order by p.case_no""")
					.param(past.id())
					.query(Link.class)
					.list();
	}

	public void link(long id, LinkPastCase command, Actor actor) {
		Line past = this.cases.of(id, actor);
		HistoryRoles.requireImport(actor);
		long proposal = this.jdbc.sql("select id from proposal where case_no = ?")
			.param(command.caseNo().strip())
			.query(Long.class)
			.optional()
			.orElseThrow(() -> refused("history-no-such-case", command.caseNo()));
		// Whoever undoes the import holds its row until the end.
		this.jdbc.sql("select id from history_import where id = ? and state = 'DONE' for update")
			.param(Objects.requireNonNull(past.work()).importId())
			.query(Long.class)
			.optional()
			.orElseThrow(() -> refused("history-gone"));
		if (of(past, actor).stream().anyMatch((link) -> link.proposalId() == proposal)) {
			throw refused("history-linked-already", command.caseNo());
		}
		this.jdbc
			.sql("insert into history_link (history_case_id, proposal_id, linked_by, linked_at) values (?, ?, ?, ?)")
			.params(past.id(), proposal, actor.username(), LocalDateTime.now(this.clock))
			.update();
		accepted(actor, "link-past-case", past, command);
	}

	/** What is not there any more is not there already. */
	public void unlink(long id, long link, Actor actor) {
		Line past = this.cases.of(id, actor);
		HistoryRoles.requireImport(actor);
		of(past, actor).stream().filter((one) -> one.id() == link).findFirst().ifPresent((one) -> {
			this.jdbc.sql("delete from history_link where id = ?").param(link).update();
			accepted(actor, "unlink-past-case", past, new UnlinkPastCase(one.caseNo()));
		});
	}

	private void accepted(Actor actor, String act, Line past, Command command) {
		this.events.publishEvent(new CommandAccepted(actor, act, null, Map.of("historyCaseId", past.id()), command));
	}

	private static CommandRefused refused(String code, Object... arguments) {
		return new CommandRefused(List.of(new FieldError("caseNo", code, List.of(arguments))));
	}

}
