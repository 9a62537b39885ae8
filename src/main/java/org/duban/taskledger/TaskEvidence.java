package org.duban.taskledger;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletResponse;
import org.duban.document.LooseFiles;
import org.duban.document.LooseFiles.Loose;
import org.duban.taskledger.TaskLedger.Line;
import org.duban.workflow.Actor;
import org.duban.workflow.CommandRefused;
import org.duban.workflow.FieldError;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.multipart.MultipartFile;

/**
 * Evidence of what is reported, as files. The lead's people hand a file in for the report
 * they write; until they report it is theirs alone, then it stays and is read by whoever
 * reads the matter.
 */
@Component
@Transactional
public class TaskEvidence {

	private static final String WAITING = "select e.attachment_id from ledger_evidence e join attachment a"
			+ " on a.id = e.attachment_id where e.ledger_task_id = :task and e.ledger_progress_id is null"
			+ " and a.uploaded_by = :by";

	private final TaskLedger ledger;

	private final LooseFiles files;

	private final JdbcClient jdbc;

	TaskEvidence(TaskLedger ledger, LooseFiles files, JdbcClient jdbc) {
		this.ledger = ledger;
		this.files = files;
		this.jdbc = jdbc;
	}

	/**
	 * @throws CommandRefused naming what is wrong with the file
	 */
	public Loose keep(long taskId, @Nullable MultipartFile file, Actor actor) {
		Line task = this.ledger.of(taskId, actor).line();
		if (!TaskRoles.mayReport(actor, task.lead())) {
			throw new AccessDeniedException("Not for " + actor.username());
		}
		if (!task.mayReport()) {
			throw new CommandRefused(List.of(new FieldError("", "task-not-open", List.of())));
		}
		long id = this.files.take(file, waitingIds(taskId, actor).size(), actor);
		this.jdbc.sql("insert into ledger_evidence (attachment_id, ledger_task_id) values (?, ?)")
			.params(id, taskId)
			.update();
		return this.files.find(List.of(id)).get(0);
	}

	/** What somebody has handed in and not reported on yet. */
	@Transactional(readOnly = true)
	public List<Loose> waiting(long taskId, Actor actor) {
		return this.files.find(waitingIds(taskId, actor));
	}

	/** What was reported with, by the report's id. */
	@Transactional(readOnly = true)
	public Map<Long, List<Loose>> ofReports(long taskId) {
		Map<Long, Long> reports = new HashMap<>();
		this.jdbc
			.sql("select attachment_id, ledger_progress_id from ledger_evidence"
					+ " where ledger_task_id = ? and ledger_progress_id is not null")
			.param(taskId)
			.query((row) -> {
				reports.put(row.getLong(1), row.getLong(2));
			});
		return this.files.find(List.copyOf(reports.keySet()))
			.stream()
			.collect(Collectors.groupingBy((file) -> reports.getOrDefault(file.id(), 0L)));
	}

	public void handOver(long taskId, long file, Actor actor, HttpServletResponse response) throws IOException {
		readable(taskId, file, actor);
		this.files.handOver(file, response);
	}

	/** Takes back what was not reported with yet. */
	public void remove(long taskId, long file, Actor actor) {
		readable(taskId, file, actor);
		if (!waitingIds(taskId, actor).contains(file)) {
			throw new AccessDeniedException("Reported with: " + file);
		}
		this.jdbc.sql("delete from ledger_evidence where attachment_id = ?").param(file).update();
		this.files.remove(file);
	}

	/**
	 * Makes the files part of a report.
	 * @throws CommandRefused if one of them does not wait for it
	 */
	void handIn(LedgerProgress report, long taskId, List<Long> papers, Actor actor) {
		List<Long> waiting = waitingIds(taskId, actor);
		for (Long paper : papers) {
			boolean taken = waiting.contains(paper) && this.jdbc
				.sql("update ledger_evidence set ledger_progress_id = ? where attachment_id = ?"
						+ " and ledger_progress_id is null")
				.params(report.id(), paper)
				.update() == 1;
			if (!taken) {
				throw new CommandRefused(List.of(new FieldError("files", "no-such-evidence", List.of(paper))));
			}
		}
	}

	private void readable(long taskId, long file, Actor actor) {
		this.ledger.of(taskId, actor);
		boolean reported = ofReports(taskId).values()
			.stream()
			.flatMap(List::stream)
			.anyMatch((one) -> one.id() == file);
		if (!reported && !waitingIds(taskId, actor).contains(file)) {
			throw new NoSuchElementException("No evidence " + file);
		}
	}

	private List<Long> waitingIds(long taskId, Actor actor) {
		return this.jdbc.sql(WAITING + " order by e.attachment_id")
			.param("task", taskId)
			.param("by", actor.username())
			.query(Long.class)
			.list();
	}

}
