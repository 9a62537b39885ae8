package org.duban.notification;

import java.util.LinkedHashSet;
import java.util.Set;

import org.duban.account.Accounts.Person;
import org.duban.assignment.AssignmentFacts;
import org.duban.assignment.Assignments;
import org.duban.excellence.CandidatesCollected;
import org.duban.excellence.CandidatesRanked;
import org.duban.excellence.ExcellentAnnounced;
import org.duban.excellence.RecommendationsAsked;
import org.duban.excellence.ScoresAsked;
import org.duban.excellence.ScoresMissing;
import org.duban.excellence.ScoresUnneeded;
import org.duban.excellence.SelectionGivenUp;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * The selection of excellent proposals: who is asked, what is missing, what came of it.
 */
@Component
class ExcellenceNotices {

	private static final String PAGE = "/excellence/";

	private static final String TASKS = "/camunda/app/tasklist/";

	private final Postbox postbox;

	private final Recipients recipients;

	private final Assignments assignments;

	ExcellenceNotices(Postbox postbox, Recipients recipients, Assignments assignments) {
		this.postbox = postbox;
		this.recipients = recipients;
		this.assignments = assignments;
	}

	@EventListener
	void on(RecommendationsAsked event) {
		Set<Person> staff = new LinkedHashSet<>(this.recipients.groups(event.groups().toArray(String[]::new)));
		this.postbox.tellOf(staff, TASKS, "excellent-recommend", event.term(), event.session(),
				event.until().toString());
		this.postbox.tellOf(this.recipients.named(event.people()), "/member", "excellent-recommend", event.term(),
				event.session(), event.until().toString());
	}

	@EventListener
	void on(CandidatesCollected event) {
		this.postbox.tellOf(this.recipients.groups("clerk"), PAGE + event.selectionId(), "excellent-collected",
				event.candidates(), event.silent());
	}

	@EventListener
	void on(ScoresAsked event) {
		this.postbox.tellOf(this.recipients.named(event.experts()), TASKS, "excellent-score", event.candidates(),
				event.until().toString());
	}

	@EventListener
	void on(ScoresMissing event) {
		this.postbox.tellOf(this.recipients.named(event.experts()), TASKS, "excellent-missing", event.scores(),
				event.until().toString());
		this.postbox.tellOf(this.recipients.groups("clerk"), PAGE + event.selectionId(), "excellent-missing",
				event.scores(), event.until().toString());
	}

	@EventListener
	void on(CandidatesRanked event) {
		this.postbox.tellOf(this.recipients.groups("committee-chair"), PAGE + event.selectionId(), "excellent-ranked",
				event.candidates());
	}

	@EventListener
	void on(ScoresUnneeded event) {
		if (!event.number().isEmpty()) {
			this.postbox.tellOf(this.recipients.named(event.experts()), TASKS, "excellent-out", event.number());
		}
		else if (event.reason().isEmpty()) {
			this.postbox.tellOf(this.recipients.named(event.experts()), TASKS, "excellent-closed", event.term(),
					event.session());
		}
		else {
			this.postbox.tellOf(this.recipients.named(event.experts()), TASKS, "excellent-given-up", event.term(),
					event.session(), event.reason());
		}
	}

	@EventListener
	void on(SelectionGivenUp event) {
		Set<Person> told = new LinkedHashSet<>(this.recipients.groups(event.groups().toArray(String[]::new)));
		told.addAll(this.recipients.named(event.people()));
		this.postbox.tellOf(told, TASKS, "excellent-given-up", event.term(), event.session(), event.reason());
	}

	/** Whoever proposed it, and the units that handled it. */
	@EventListener
	void on(ExcellentAnnounced event) {
		for (long proposalId : event.proposals()) {
			Set<Person> told = new LinkedHashSet<>(this.recipients.allSigners(proposalId));
			for (AssignmentFacts unit : this.assignments.open(proposalId)) {
				told.addAll(this.recipients.unit(unit.unit(), "liaison", "handler"));
			}
			this.postbox.tell(told, Notice.of("excellent-announced", proposalId, String.valueOf(event.term()),
					String.valueOf(event.session())));
		}
	}

}
