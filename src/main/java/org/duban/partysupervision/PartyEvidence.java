package org.duban.partysupervision;

import java.io.IOException;
import java.util.List;
import java.util.NoSuchElementException;

import jakarta.servlet.http.HttpServletResponse;
import org.duban.document.LooseFiles;
import org.duban.document.LooseFiles.Loose;
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
 * Evidence of what a unit reports on an item that belongs to no case, as files; of a
 * case's item it is a file of the case. Until it is reported with it is its uploader's
 * alone, then it stays and is read by whoever reads the item.
 */
@Component
@Transactional
public class PartyEvidence {

	private final PartyLedger ledger;

	private final PartyItemRepository items;

	private final LooseFiles files;

	private final JdbcClient jdbc;

	PartyEvidence(PartyLedger ledger, PartyItemRepository items, LooseFiles files, JdbcClient jdbc) {
		this.ledger = ledger;
		this.items = items;
		this.files = files;
		this.jdbc = jdbc;
	}

	/**
	 * @throws CommandRefused naming what is wrong with the file
	 */
	public Loose keep(long itemId, @Nullable MultipartFile file, Actor actor) {
		this.ledger.of(itemId, actor);
		PartyItem item = this.items.findById(itemId).orElseThrow();
		String handler = "unit-" + item.unitCode() + "-handler";
		if (item.proposalId() != null || !actor.is(handler)) {
			throw new AccessDeniedException("Not for " + actor.username());
		}
		if (!item.isOpen()) {
			throw new CommandRefused(List.of(new FieldError("", "party-not-open", List.of(PartyNumber.called(item)))));
		}
		long id = this.files.take(file, waiting(itemId, actor).size(), actor);
		this.jdbc.sql("insert into party_evidence (attachment_id, party_item_id) values (?, ?)")
			.params(id, itemId)
			.update();
		return this.files.find(List.of(id)).get(0);
	}

	/** What was reported with. */
	@Transactional(readOnly = true)
	public List<Loose> ofItem(long itemId) {
		return this.files.find(this.jdbc
			.sql("select attachment_id from party_evidence where party_item_id = ? and party_report_id is not null")
			.param(itemId)
			.query(Long.class)
			.list());
	}

	public void handOver(long itemId, long file, Actor actor, HttpServletResponse response) throws IOException {
		this.ledger.of(itemId, actor);
		if (ofItem(itemId).stream().noneMatch((one) -> one.id() == file) && !waiting(itemId, actor).contains(file)) {
			throw new NoSuchElementException("No evidence " + file);
		}
		this.files.handOver(file, response);
	}

	/** Takes back what was not reported with yet. */
	public void remove(long itemId, long file, Actor actor) {
		this.ledger.of(itemId, actor);
		if (!waiting(itemId, actor).contains(file)) {
			throw new NoSuchElementException("No evidence " + file);
		}
		this.jdbc.sql("delete from party_evidence where attachment_id = ?").param(file).update();
		this.files.remove(file);
	}

	boolean waits(long file, PartyItem item, Actor actor) {
		return waiting(item.id(), actor).contains(file);
	}

	/** Makes the file part of a report, if it waits for one. */
	void handIn(@Nullable Long file, PartyReport report) {
		if (file != null) {
			this.jdbc.sql("update party_evidence set party_report_id = ? where attachment_id = ?")
				.params(report.id(), file)
				.update();
		}
	}

	private List<Long> waiting(long itemId, Actor actor) {
		return this.jdbc.sql("""
				select e.attachment_id from party_evidence e join attachment a on a.id = e.attachment_id
				where e.party_item_id = ? and e.party_report_id is null and a.uploaded_by = ? order by 1""")
			.params(itemId, actor.username())
			.query(Long.class)
			.list();
	}

}
