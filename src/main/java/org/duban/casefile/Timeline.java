package org.duban.casefile;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NoSuchElementException;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.apache.commons.lang3.StringUtils;
import org.duban.audit.Trail;
import org.duban.proposal.Cases;
import org.duban.workflow.Actor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What happened to a case, newest first, in people's words. */
@Component
@Transactional(readOnly = true)
public class Timeline {

	/**
	 * What a unit must not learn before the verdict is given, and not in these words; and
	 * how the text came to be written, which is the proposer's own.
	 */
	private static final List<String> NOT_FOR_UNITS = List.of("give-feedback", "second-review", "decide-filing",
			"first-review", "create-draft", "edit-draft");

	/** The whole text stands in its own section. */
	private static final int SHOWN = 100;

	/** Between leaders, offices and units. */
	private static final List<String> NOT_FOR_PROPOSERS = List.of("add-instruction", "answer-instruction");

	/** Between the offices and one unit, which reads its own in the ledger. */
	private static final List<String> FOR_OFFICES = List.of("nominate-key", "decline-key", "ask-opinions",
			"give-key-opinion", "enter-party-item", "open-party-item", "report-rectification", "close-party-item",
			"enter-party-progress");

	/**
	 * One thing that happened.
	 *
	 * @param at Shanghai time
	 * @param what the act
	 * @param text the decision and what was said, as far as the reader may know it
	 */
	public record Event(LocalDateTime at, String who, String what, String text) {

	}

	private final CaseAccess access;

	private final Cases cases;

	private final Trail trail;

	private final ObjectMapper mapper;

	private final Words words;

	Timeline(CaseAccess access, Cases cases, Trail trail, ObjectMapper mapper, Words words) {
		this.access = access;
		this.cases = cases;
		this.trail = trail;
		this.mapper = mapper;
		this.words = words;
	}

	public List<Event> of(long id, Actor actor) {
		if (!this.access.maySee(actor, id)) {
			throw new NoSuchElementException("No case " + id);
		}
		Reader reader = Reader.of(actor, this.cases.facts(id));
		List<Event> events = new ArrayList<>(this.trail.ofCase(id)
			.stream()
			.filter((entry) -> reader.staff() || reader.signer() || !NOT_FOR_UNITS.contains(entry.act()))
			.filter((entry) -> reader.staff() || !FOR_OFFICES.contains(entry.act()))
			.filter((entry) -> reader.inside() || !NOT_FOR_PROPOSERS.contains(entry.act()))
			.map((entry) -> event(entry, reader))
			.toList());
		Collections.reverse(events);
		return events;
	}

	private Event event(Trail.Entry entry, Reader reader) {
		String name = this.words.of("task", entry.act());
		String what = name.equals(entry.act()) ? this.words.of("act", entry.act()) : name;
		return new Event(entry.at(), entry.actorName(), what, text(entry, reader));
	}

	private String text(Trail.Entry entry, Reader reader) {
		JsonNode command = parse(entry.command());
		if (NOT_FOR_PROPOSERS.contains(entry.act())) {
			String leader = command.path("leader").asText("");
			return (leader.isEmpty() ? "" : leader + "：")
					+ StringUtils.abbreviate(command.path("text").asText(), SHOWN);
		}
		String decision = command.path("decision").asText("");
		String text = decision.isEmpty() ? "" : this.words.of("decision." + entry.act(), decision);
		String remark = command.path("comment").asText(command.path("reason").asText(""));
		return (reader.staff() && !remark.isEmpty()) ? (text + (text.isEmpty() ? "" : "：") + remark) : text;
	}

	private JsonNode parse(String command) {
		try {
			return this.mapper.readTree(command);
		}
		catch (JsonProcessingException ex) {
			return this.mapper.createObjectNode();
		}
	}

}
