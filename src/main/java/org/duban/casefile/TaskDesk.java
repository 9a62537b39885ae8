package org.duban.casefile;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.duban.calendar.Deadline;
import org.duban.deadline.Clocks;
import org.duban.deadline.Light;
import org.duban.deadline.LightsByDates;
import org.duban.deadline.LightsByDates.Seen;
import org.duban.deadline.RunningClock;
import org.duban.workflow.Actor;
import org.duban.workflow.CaseHeadlines;
import org.duban.workflow.CommandServices;
import org.duban.workflow.Decisions;
import org.duban.workflow.LooseMatters;
import org.duban.workflow.OpenTask;
import org.duban.workflow.Options;
import org.duban.workflow.TaskDoor;
import org.duban.workflow.TaskDrafts;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A person's tasks with the case, the date and the light they stand under. */
@Component
public class TaskDesk {

	/**
	 * A task in a list.
	 *
	 * @param proposalId the case, or null where it is about
	 * @param partyItemId an item of party supervision that belongs to none
	 */
	public record Card(String id, String key, String name, @Nullable Long proposalId, @Nullable Long partyItemId,
			@Nullable Long assignmentId, @Nullable String caseNo, String title, @Nullable String unitName,
			@Nullable Instant due, @Nullable Integer remaining, Light light, @Nullable String assignee) {

	}

	/**
	 * A task opened: what one may choose, what must be covered, what was typed so far.
	 */
	public record Sheet(Card card, Map<String, List<Options.Choice>> options, List<Options.Item> items,
			@Nullable Deadline explain, @Nullable Object draft) {

	}

	private final TaskDoor door;

	private final CommandServices services;

	private final CaseHeadlines headlines;

	private final LooseMatters matters;

	private final Clocks clocks;

	private final TaskDrafts drafts;

	private final Words words;

	private final LightsByDates lights;

	private final Clock clock;

	TaskDesk(TaskDoor door, CommandServices services, CaseHeadlines headlines, Clocks clocks, TaskParts parts) {
		this.door = door;
		this.services = services;
		this.headlines = headlines;
		this.clocks = clocks;
		this.matters = parts.matters();
		this.drafts = parts.drafts();
		this.words = parts.words();
		this.lights = parts.lights();
		this.clock = parts.clock();
	}

	/**
	 * The actor's tasks as cards, in the order of the search, with their total number.
	 */
	@Transactional(readOnly = true)
	public Map.Entry<List<Card>, Long> list(Actor actor, TaskDoor.Search search) {
		TaskDoor.Found found = this.door.list(actor, search);
		return Map.entry(found.items().stream().map(this::card).toList(), found.total());
	}

	@Transactional(readOnly = true)
	public Sheet open(Actor actor, String taskId) {
		OpenTask task = this.door.get(actor, taskId);
		Options options = this.door.options(actor, task);
		Map<String, List<Options.Choice>> choices = new LinkedHashMap<>();
		choices.put("decisions", decisions(task.key()));
		choices.putAll(options.choices());
		Optional<RunningClock> clock = this.clocks.ofTask(task);
		return new Sheet(card(task), choices, options.items(), clock.map(this.clocks::explain).orElse(null),
				this.drafts.find(taskId, actor.username()).orElse(null));
	}

	@Transactional(readOnly = true)
	public List<Card> cards(Actor actor, List<String> taskIds) {
		List<Card> cards = new ArrayList<>();
		for (String id : taskIds) {
			try {
				cards.add(card(this.door.get(actor, id)));
			}
			catch (java.util.NoSuchElementException ex) {
				// Answered meanwhile: it has no card any more.
				continue;
			}
		}
		return cards;
	}

	private List<Options.Choice> decisions(String key) {
		return Decisions.codes(this.services.of(key).command())
			.stream()
			.map((code) -> new Options.Choice(code, this.words.of("decision." + key, code), ""))
			.toList();
	}

	/** A date that is no clock's. */
	private Optional<Seen> byDate(OpenTask task) {
		return Optional.ofNullable(task.due())
			.map((due) -> this.lights.on(LocalDate.now(this.clock), LocalDate.ofInstant(task.created(), zone()),
					LocalDate.ofInstant(due, zone())));
	}

	private ZoneId zone() {
		return this.clock.getZone();
	}

	private record Heading(String number, String title) {
	}

	private Optional<Heading> heading(OpenTask task) {
		Long caseId = task.caseId();
		Locale reader = LocaleContextHolder.getLocale();
		return (caseId != null) ? this.headlines.of(caseId).map((known) -> new Heading(known.number(), known.title()))
				: this.matters.of(task, reader).map((known) -> new Heading(known.number(), known.title()));
	}

	private Card card(OpenTask task) {
		Optional<Heading> heading = heading(task);
		Optional<RunningClock> clock = this.clocks.ofTask(task);
		Optional<Seen> seen = clock.map((running) -> new Seen(running.light(), running.remaining()))
			.or(() -> byDate(task));
		Long assignmentId = (task.variables().get("assignmentId") instanceof Number number) ? number.longValue() : null;
		return new Card(task.id(), task.key(), this.words.of("task", task.key()), task.caseId(), task.matterId(),
				assignmentId, heading.map(Heading::number).orElse(null), heading.map(Heading::title).orElse(""),
				task.text("unitName"), task.due(), seen.map(Seen::remaining).orElse(null),
				seen.map(Seen::light).orElse(Light.GREEN), task.assignee());
	}

}
