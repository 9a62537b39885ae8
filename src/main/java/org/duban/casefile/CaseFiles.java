package org.duban.casefile;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;

import org.duban.deadline.Clocks;
import org.duban.deadline.RunningClock;
import org.duban.document.Letters;
import org.duban.organisation.Dictionaries;
import org.duban.proposal.Cases;
import org.duban.proposal.ProposerNames;
import org.duban.workflow.ActService;
import org.duban.workflow.Actor;
import org.duban.workflow.OpenTask;
import org.duban.workflow.TaskDoor;
import org.duban.workflow.Acts;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts a case together for one reader: what that reader may not see is not in it. */
@Component
@Transactional(readOnly = true)
public class CaseFiles {

	private final JdbcTemplate jdbc;

	private final CaseAccess access;

	private final CaseParts parts;

	private final Cases cases;

	private final Clocks clocks;

	private final Acts acts;

	private final TaskDoor tasks;

	private final Letters letters;

	private final Words words;

	private final ProposerNames names;

	private final CaseLinks links;

	private final HandlingParts beside;

	CaseFiles(CaseAccess access, CaseParts parts, Cases cases, Clocks clocks, CaseDoors doors, HandlingParts beside) {
		this.names = doors.names();
		this.jdbc = parts.jdbc();
		this.access = access;
		this.parts = parts;
		this.cases = cases;
		this.clocks = clocks;
		this.acts = doors.acts();
		this.tasks = doors.tasks();
		this.letters = doors.letters();
		this.words = parts.words();
		this.beside = beside;
		this.links = doors.links();
	}

	/**
	 * The case as the actor may see it.
	 * @throws NoSuchElementException if there is none, or none for this actor
	 */
	public Map<String, Object> of(long id, Actor actor) {
		if (!this.access.maySee(actor, id)) {
			throw new NoSuchElementException("No case " + id);
		}
		Reader reader = Reader.of(actor, this.cases.facts(id));
		Map<String, Object> file = new LinkedHashMap<>(
				this.jdbc.queryForObject("select * from proposal p where p.id = ?", this::facts, id));
		file.put("proposedBy", this.names.of(id));
		file.put("excellent", this.parts.excellent(id));
		file.put("signers", this.parts.signers(id));
		file.put("supporters", this.parts.supporters(id));
		file.put("revisions", (reader.staff() || reader.signer()) ? this.parts.revisions(id) : List.of());
		file.put("attachments", this.parts.attachments(id, reader));
		file.put("assignments", this.parts.assignments(id).stream().map((row) -> withActs(row, actor)).toList());
		file.put("clocks", this.clocks.ofCase(id).stream().filter(reader::seesClock).map(this::clock).toList());
		file.put("replies",
				this.beside.beside(this.parts.replies(id, reader), String.valueOf(file.get("consentPublic")), reader));
		file.put("opinions", this.parts.opinions(id, reader));
		file.put("contacts", this.parts.contacts(id, reader));
		file.put("feedback", this.beside.verdicts().feedback(id, reader));
		file.put("disputes", this.beside.verdicts().disputes(id));
		file.put("supplements", this.beside.verdicts().supplements(id));
		file.put("lookedBack", this.beside.verdicts().lookedBack(id, reader));
		file.put("instructions", this.beside.instructions().of(id, reader));
		file.put("consultations", this.beside.consultations().ofCase(id));
		file.put("supervision", this.beside.keys().of(id, reader));
		file.put("outcome", this.beside.outcome(id, reader));
		file.put("commitments", this.parts.commitments(id));
		file.put("letters",
				this.letters.ofCase(id).stream().filter((letter) -> this.access.maySee(actor, letter)).toList());
		file.put("mainCase", this.links.mainCase(id));
		file.put("mergeObjection", this.links.mergeObjection(id));
		file.put("merged", this.links.merged(id));
		file.put("reference", this.links.letter(id));
		file.put("opinionItem", this.links.opinionItem(id));
		file.put("waitingFor", this.tasks.open(id, "").stream().filter(reader::seesTask).map(this::waiting).toList());
		file.put("acts", this.acts.allowed(ActService.Subject.PROPOSAL, id, actor));
		return file;
	}

	private Map<String, @Nullable Object> withActs(Map<String, @Nullable Object> row, Actor actor) {
		Map<String, @Nullable Object> offered = new LinkedHashMap<>(row);
		offered.put("acts", this.acts.allowed(ActService.Subject.ASSIGNMENT, CaseRows.id(row), actor));
		return offered;
	}

	private Map<String, Object> facts(ResultSet row, int number) throws SQLException {
		Map<String, Object> facts = new LinkedHashMap<>();
		facts.put("id", row.getLong("id"));
		facts.put("state", row.getString("state"));
		facts.put("stateName", this.words.of("state", row.getString("state")));
		facts.put("serialNo", row.getString("serial_no"));
		facts.put("caseNo", row.getString("case_no"));
		facts.put("title", row.getString("title"));
		facts.put("situation", row.getString("situation"));
		facts.put("suggestions", row.getString("suggestions"));
		String category = row.getString("category2");
		facts.put("category2", category);
		facts.put("categoryName", (category != null) ? this.parts.name(Dictionaries.CATEGORY, category) : "");
		int sequence = row.getInt("category_seq");
		facts.put("categoryNo", row.wasNull() ? null : facts.get("categoryName") + "类%03d号".formatted(sequence));
		facts.put("timeMark", row.getString("time_mark"));
		facts.put("plenary", row.getBoolean("plenary"));
		facts.put("collective", row.getBoolean("collective"));
		facts.put("type", row.getString("proposal_type"));
		facts.put("typeName", this.parts.name(Dictionaries.PROPOSAL_TYPE, row.getString("proposal_type")));
		facts.put("organisation", row.getString("organisation"));
		facts.put("keywords", row.getString("keywords"));
		facts.put("key", row.getBoolean("key_mark"));
		facts.put("proposer", row.getString("proposer"));
		facts.put("proposerName", this.parts.personName(row.getString("proposer")));
		facts.put("enteredBy", row.getString("entered_by"));
		facts.put("contactPerson", row.getString("contact_person"));
		facts.put("contactTel", row.getString("contact_tel"));
		facts.put("consentPublic", row.getString("consent_public"));
		facts.put("mainCaseId", row.getObject("main_case_id"));
		facts.put("submittedAt", row.getObject("submitted_at", java.time.LocalDateTime.class));
		facts.put("filedOn", row.getObject("filed_on", LocalDate.class));
		facts.put("closedOn", row.getObject("closed_on", LocalDate.class));
		facts.put("archivedOn", row.getObject("archived_on", LocalDate.class));
		return facts;
	}

	Map<String, Object> clock(RunningClock clock) {
		Map<String, Object> shown = new LinkedHashMap<>();
		shown.put("id", clock.id());
		shown.put("kind", clock.kind().name());
		shown.put("kindName", this.words.of("clock", clock.kind().name()));
		shown.put("assignmentId", clock.subject().assignmentId());
		shown.put("start", clock.start());
		shown.put("due", clock.due());
		shown.put("originalDue", clock.originalDue());
		shown.put("state", clock.state().name());
		shown.put("ended", clock.ended());
		shown.put("light", clock.light().name());
		shown.put("remaining", clock.remaining());
		shown.put("provisional", clock.provisional());
		shown.put("basis", clock.basis());
		shown.put("explain", this.clocks.explain(clock));
		return shown;
	}

	private Map<String, Object> waiting(OpenTask task) {
		List<String> who = this.tasks.offeredTo(task.id());
		Map<String, Object> waiting = new LinkedHashMap<>();
		waiting.put("key", task.key());
		waiting.put("name", this.words.of("task", task.key()));
		waiting.put("assignmentId", task.variables().get("assignmentId"));
		waiting.put("who", who.stream().map(this.parts::holderName).distinct().toList());
		waiting.put("due", task.due());
		return waiting;
	}

}
