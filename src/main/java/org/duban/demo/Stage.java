package org.duban.demo;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.apache.commons.lang3.StringUtils;
import org.duban.assignment.AssignmentFacts;
import org.duban.assignment.Assignments;
import org.duban.assignment.UnitRole;
import org.duban.document.Attachments;
import org.duban.partysupervision.EnterPartyItem;
import org.duban.partysupervision.PartyEntry;
import org.duban.proposal.Drafting;
import org.duban.proposal.ProposalDraft;
import org.duban.proposal.Submission;
import org.duban.workflow.ActService;
import org.duban.workflow.Actor;
import org.duban.workflow.Acts;
import org.duban.workflow.CommandReader;
import org.duban.workflow.OpenTask;
import org.duban.workflow.People;
import org.duban.workflow.TaskDoor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Carries out the steps of the stories as the people whose turn it is. */
@Component
@DemoOnly
class Stage {

	private static final Map<String, String> OFFICES = Map.of("gov-office", "gov", "party-office", "party",
			"committee-chair", "chair");

	private final TaskDoor door;

	private final Acts acts;

	private final Drafting drafting;

	private final Submission submission;

	private final Assignments assignments;

	private final Attachments attachments;

	private final People people;

	private final Lines lines;

	private final TransactionTemplate transaction;

	private final PartyEntry party;

	private final CommandReader reader;

	Stage(TaskDoor door, Acts acts, Drafting drafting, Submission submission, Assignments assignments,
			Attachments attachments, People people, Lines lines, TransactionTemplate transaction, PartyEntry party,
			CommandReader reader) {
		this.door = door;
		this.acts = acts;
		this.drafting = drafting;
		this.submission = submission;
		this.assignments = assignments;
		this.attachments = attachments;
		this.people = people;
		this.lines = lines;
		this.transaction = transaction;
		this.party = party;
		this.reader = reader;
	}

	/** Writes the proposal down; its id. */
	long begin(Story story) {
		Actor proposer = actor(story.proposer());
		List<String> wishes = story.units().stream().map(Story.PlannedUnit::unit).limit(3).toList();
		ProposalDraft draft = ProposalDraft.begun(proposer.name(), "0451-00000000")
			.written(story.title(), story.situationText(), story.suggestionsText(), story.category())
			.wishing(wishes);
		return this.drafting.create(draft, proposer).id();
	}

	/** Organisations hand in the original under their seal; here it is a blank page. */
	private void submit(Playing playing) {
		Actor proposer = actor(playing.story().proposer());
		if (proposer.is("collective")) {
			this.attachments.enclose(playing.proposalId(), "SEAL", "盖章原件.txt",
					"（盖章原件）".getBytes(StandardCharsets.UTF_8), proposer);
		}
		this.submission.submit(playing.proposalId(), proposer);
	}

	void perform(Playing playing, Step step) {
		switch (step.act()) {
			case "submit" -> submit(playing);
			case "invite", "withdraw", "ask-reconsideration" -> act(playing, step, playing.story().proposer());
			case "nominate-key" -> act(playing, step, "committee");
			case "select-key" -> act(playing, step, "clerk");
			case "ask-extension" -> askExtension(playing, step);
			case "enter-party-item" -> enterPartyItem(playing, step);
			default -> completeTasks(playing, step);
		}
	}

	private void act(Playing playing, Step step, String username) {
		Scene scene = new Scene(playing, step, actor(username), "");
		this.acts.carryOut(ActService.Subject.PROPOSAL, playing.proposalId(), step.act(), this.lines.of(scene),
				scene.actor());
	}

	/** For the unit that the story names first. */
	private void enterPartyItem(Playing playing, Step step) {
		Scene scene = new Scene(playing, step, actor("clerk"), playing.story().units().get(0).unit());
		this.party.enter(this.reader.read(this.lines.of(scene), EnterPartyItem.class), scene.actor());
	}

	private void askExtension(Playing playing, Step step) {
		List<AssignmentFacts> open = this.transaction.execute((status) -> this.assignments.open(playing.proposalId()));
		for (AssignmentFacts assignment : Objects.requireNonNull(open)) {
			if (assignment.role() != UnitRole.CO) {
				Scene scene = new Scene(playing, step, actor(assignment.unit() + "-handler"), assignment.unit());
				this.acts.carryOut(ActService.Subject.ASSIGNMENT, assignment.id(), step.act(), this.lines.of(scene),
						scene.actor());
			}
		}
	}

	private void completeTasks(Playing playing, Step step) {
		List<OpenTask> waiting = meant(this.door.open(playing.proposalId(), step.act()), step.whose());
		if (waiting.isEmpty() && !step.optional()) {
			throw new IllegalStateException("Nobody waits for " + step.act());
		}
		for (OpenTask task : waiting) {
			Actor actor = holder(task);
			String unit = Objects.requireNonNullElseGet(actor.unit(),
					() -> StringUtils.defaultString(task.text("unitCode")));
			this.door.complete(actor, task.id(), this.lines.of(new Scene(playing, step, actor, unit)));
		}
	}

	private static List<OpenTask> meant(List<OpenTask> open, @Nullable String whose) {
		if (whose == null) {
			return open;
		}
		if (StringUtils.isNumeric(whose)) {
			return open.stream().limit(Long.parseLong(whose)).toList();
		}
		return open.stream().filter((task) -> task.variables().containsValue(whose)).toList();
	}

	/**
	 * The clerk is offered what members do too, for those on paper; members come first.
	 */
	private Actor holder(OpenTask task) {
		if (task.assignee() != null) {
			return actor(task.assignee());
		}
		return actor(this.door.offeredTo(task.id())
			.stream()
			.filter((one) -> !"clerk".equals(one))
			.map((one) -> OFFICES.getOrDefault(one, account(one)))
			.findFirst()
			.orElse("clerk"));
	}

	/** {@code wenlv-liaison}, {@code economy-committee}. */
	private static String account(String group) {
		return group.startsWith("committee-") ? StringUtils.removeStart(group, "committee-") + "-committee"
				: StringUtils.removeStart(group, "unit-");
	}

	private Actor actor(String username) {
		return this.people.actor(username).orElseThrow(() -> new IllegalStateException("Nobody is called " + username));
	}

}
