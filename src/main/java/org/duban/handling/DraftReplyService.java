package org.duban.handling;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.duban.assignment.AssignmentFacts;
import org.duban.assignment.AssignmentState;
import org.duban.handling.Reply.Numbered;
import org.duban.organisation.Dictionaries;
import org.duban.proposal.Cases;
import org.duban.workflow.Actor;
import org.duban.workflow.CommandService;
import org.duban.workflow.FieldError;
import org.duban.workflow.OpenTask;
import org.duban.workflow.Options;
import org.duban.workflow.Options.Choice;
import org.duban.workflow.Options.Item;
import org.duban.workflow.Outcome;

import org.springframework.stereotype.Component;

@Component
class DraftReplyService implements CommandService<DraftReply> {

	private final ReplyDesk desk;

	private final Groundwork groundwork;

	private final SentOpinionRepository opinions;

	private final Cases cases;

	private final Choices choices;

	private final SignOff signOff;

	private final ReplyHints hints;

	DraftReplyService(ReplyDesk desk, Groundwork groundwork, SentOpinionRepository opinions, Cases cases,
			Choices choices, SignOff signOff, ReplyHints hints) {
		this.desk = desk;
		this.groundwork = groundwork;
		this.opinions = opinions;
		this.cases = cases;
		this.choices = choices;
		this.signOff = signOff;
		this.hints = hints;
	}

	@Override
	public Class<DraftReply> command() {
		return DraftReply.class;
	}

	@Override
	public Options options(OpenTask task, Actor actor) {
		List<String> suggestions = this.cases.facts(task.proposalId()).suggestions();
		List<Item> items = IntStream.range(0, suggestions.size())
			.mapToObj((i) -> new Item(i + 1, suggestions.get(i)))
			.toList();
		return new Options(Map.of("replyClasses", this.choices.of(Dictionaries.REPLY_CLASS), "modes",
				this.choices.of(Dictionaries.CONTACT_MODE), "opinions", opinions(task.proposalId()), "about",
				this.hints.remarks(task.number("assignmentId"))), items);
	}

	/** The co-handlers' opinions, for the main unit to work in. */
	private List<Choice> opinions(long proposalId) {
		return this.opinions.findByProposalIdOrderById(proposalId).stream().map((opinion) -> {
			AssignmentFacts unit = this.desk.assignment(opinion.assignmentId());
			return new Choice(unit.unit(), opinion.opinion(), unit.unitName());
		}).toList();
	}

	@Override
	public Outcome act(OpenTask task, DraftReply command, Actor actor) {
		AssignmentFacts assignment = this.desk.assignment(task.number("assignmentId"));
		int suggestions = this.cases.facts(assignment.proposalId()).suggestions().size();
		List<FieldError> errors = new ArrayList<>(DraftRules.refusals(command, suggestions, this.desk.today()));
		if (!this.choices.has(Dictionaries.REPLY_CLASS, command.replyClass())) {
			errors.add(new FieldError("replyClass", "unknown-class", List.of(command.replyClass())));
		}
		errors.addAll(this.groundwork.refusals(assignment, command.withoutOpinions()));
		if (!errors.isEmpty()) {
			return new Outcome.Refused(errors);
		}
		Reply reply = this.desk.add(version(assignment, command));
		reply.step("draft-reply", "draft", null, this.desk.stamp(actor));
		this.desk.reached(reply, AssignmentState.DRAFTED);
		return Outcome.done(this.signOff.next(reply));
	}

	private Reply version(AssignmentFacts assignment, DraftReply command) {
		Numbered number = this.desk.newest(assignment.id())
			.filter((previous) -> previous.round() == assignment.round())
			.map(Reply::next)
			.orElseGet(Numbered::first);
		return new Reply(assignment, number, this.signOff.of(assignment.unit()), command);
	}

}
