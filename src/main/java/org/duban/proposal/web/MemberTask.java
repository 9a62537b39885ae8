package org.duban.proposal.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.duban.organisation.Dictionaries;
import org.duban.proposal.Cases;
import org.duban.workflow.Actor;
import org.duban.workflow.LooseMatters;
import org.duban.workflow.LooseMatters.LooseMatter;
import org.duban.workflow.OpenTask;
import org.duban.workflow.TaskDoor;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The proposer's answers: signing, revising, consenting, and the verdict. */
@Controller
class MemberTask {

	static final Set<String> FORMS = Set.of("answer-invitation", "revise", "consent-to-conversion", "give-feedback");

	private final TaskDoor door;

	private final LooseMatters matters;

	private final Cases cases;

	private final MemberCases rows;

	private final Dictionaries dictionaries;

	private final TextLimits limits;

	MemberTask(TaskDoor door, LooseMatters matters, Cases cases, MemberCases rows, Dictionaries dictionaries,
			TextLimits limits) {
		this.limits = limits;
		this.dictionaries = dictionaries;
		this.door = door;
		this.matters = matters;
		this.cases = cases;
		this.rows = rows;
	}

	@GetMapping("/member/tasks/{id}")
	String show(@PathVariable String id, Actor actor, Model model) {
		OpenTask task = this.door.get(actor, id);
		if (!FORMS.contains(task.key())) {
			return "redirect:" + this.matters.of(task, LocaleContextHolder.getLocale())
				.map(LooseMatter::path)
				.orElse("/camunda/app/tasklist/?task=" + id);
		}
		long proposalId = task.proposalId();
		model.addAttribute("task", task);
		model.addAttribute("facts", this.cases.facts(proposalId));
		model.addAttribute("text", this.rows.text(proposalId));
		model.addAttribute("notices", this.rows.notices(proposalId));
		model.addAttribute("reasons", this.dictionaries.entries(Dictionaries.NOT_FILED_REASON)
			.stream()
			.collect(Collectors.toMap(Dictionaries.Entry::code, Dictionaries.Entry::shown, (one, other) -> one)));
		model.addAttribute("choices", this.door.options(actor, task).choices());
		this.limits.today().forEach(model::addAttribute);
		if (task.key().equals("give-feedback")) {
			Optional<MemberCases.Reply> reply = this.rows.replyOfFeedback(task.number("feedbackId"));
			model.addAttribute("reply", reply.orElse(null));
			model.addAttribute("items", reply.map((found) -> this.rows.items(found.id())).orElse(List.of()));
		}
		return "member/" + task.key();
	}

}
