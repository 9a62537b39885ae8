package org.duban.document;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletResponse;
import org.duban.document.LooseFiles.Loose;
import org.duban.workflow.Actor;
import org.duban.workflow.CommandRefused;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.multipart.MultipartFile;

/**
 * Evidence of what is reported on matters of no case, as files. Until it is reported with
 * a file is its uploader's alone; then it stays, and is read by whoever reads the matter.
 */
@Component
@Transactional
public class Evidence {

	private static final String WAITING = """
			select e.attachment_id from evidence_file e join attachment a on a.id = e.attachment_id
			where e.ledger = :ledger and e.matter_id = :matter and e.report_id is null
			and a.uploaded_by in (:people) order by e.attachment_id""";

	private final LooseFiles files;

	private final JdbcClient jdbc;

	Evidence(LooseFiles files, JdbcClient jdbc) {
		this.files = files;
		this.jdbc = jdbc;
	}

	/**
	 * @throws CommandRefused naming what is wrong with the file
	 */
	public Loose keep(ReportedMatters matters, long id, @Nullable MultipartFile file, Actor actor) {
		matters.requireReadable(id, actor);
		matters.requireReportable(id, actor);
		long kept = this.files.take(file, waitingIds(matters, id, actor).size(), actor);
		this.jdbc.sql("insert into evidence_file (attachment_id, ledger, matter_id) values (?, ?, ?)")
			.params(kept, matters.ledger().name(), id)
			.update();
		return this.files.find(List.of(kept)).get(0);
	}

	/** What somebody has handed in and not reported with yet. */
	@Transactional(readOnly = true)
	public List<Loose> waiting(ReportedMatters matters, long id, Actor actor) {
		return this.files.find(waitingIds(matters, id, actor));
	}

	/** What was reported with, by the report's id. */
	@Transactional(readOnly = true)
	public Map<Long, List<Loose>> ofReports(ReportedMatters matters, long id) {
		Map<Long, Long> reports = new HashMap<>();
		this.jdbc
			.sql("select attachment_id, report_id from evidence_file"
					+ " where ledger = ? and matter_id = ? and report_id is not null")
			.params(matters.ledger().name(), id)
			.query((row) -> {
				reports.put(row.getLong(1), row.getLong(2));
			});
		return this.files.find(List.copyOf(reports.keySet()))
			.stream()
			.collect(Collectors.groupingBy((file) -> reports.getOrDefault(file.id(), 0L)));
	}

	public void handOver(ReportedMatters matters, long id, long file, Actor actor, HttpServletResponse response)
			throws IOException {
		requireReadable(matters, id, file, actor);
		this.files.handOver(file, response);
	}

	/** Takes back what was not reported with yet. */
	public void remove(ReportedMatters matters, long id, long file, Actor actor) {
		requireReadable(matters, id, file, actor);
		if (!waitingIds(matters, id, actor).contains(file)) {
			throw new AccessDeniedException("Reported with: " + file);
		}
		this.jdbc.sql("delete from evidence_file where attachment_id = ?").param(file).update();
		this.files.remove(file);
	}

	/** Whether the file waits for a report of this person. */
	@Transactional(readOnly = true)
	public boolean waits(ReportedMatters matters, long id, long file, Actor actor) {
		return waitingIds(matters, id, actor).contains(file);
	}

	/**
	 * Makes the file part of a report.
	 * @return whether it waited for it
	 */
	public boolean handIn(ReportedMatters matters, long id, long report, long file, Actor actor) {
		return waits(matters, id, file, actor)
				&& this.jdbc.sql("update evidence_file set report_id = ? where attachment_id = ? and report_id is null")
					.params(report, file)
					.update() == 1;
	}

	private void requireReadable(ReportedMatters matters, long id, long file, Actor actor) {
		matters.requireReadable(id, actor);
		boolean reported = ofReports(matters, id).values()
			.stream()
			.flatMap(List::stream)
			.anyMatch((one) -> one.id() == file);
		if (!reported && !waits(matters, id, file, actor)) {
			throw new NoSuchElementException("No evidence " + file);
		}
	}

	/** Whoever reports for another hands in what either of the two has brought. */
	private List<Long> waitingIds(ReportedMatters matters, long id, Actor actor) {
		List<String> people = Stream.concat(Stream.of(actor), Stream.ofNullable(actor.standIn()))
			.map(Actor::username)
			.toList();
		return this.jdbc.sql(WAITING)
			.param("ledger", matters.ledger().name())
			.param("matter", id)
			.param("people", people)
			.query(Long.class)
			.list();
	}

}
