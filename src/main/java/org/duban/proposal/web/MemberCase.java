package org.duban.proposal.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.duban.account.Accounts;
import org.duban.organisation.Dictionaries;
import org.duban.proposal.CaseState;
import org.duban.proposal.Cases;
import org.duban.proposal.ProposalFacts;
import org.duban.workflow.ActService;
import org.duban.workflow.Actor;
import org.duban.workflow.CommandNames;
import org.duban.workflow.TaskDoor;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** One proposal as its signers see it. */
@Controller
class MemberCase {

	private final Cases cases;

	private final MemberCases rows;

	private final TaskDoor door;

	private final List<ActService<?>> acts;

	private final Accounts accounts;

	private final Dictionaries dictionaries;

	MemberCase(Cases cases, MemberCases rows, TaskDoor door, List<ActService<?>> acts, Accounts accounts,
			Dictionaries dictionaries) {
		this.cases = cases;
		this.rows = rows;
		this.door = door;
		this.acts = acts;
		this.accounts = accounts;
		this.dictionaries = dictionaries;
	}

	@GetMapping("/member/proposals/{id}")
	String show(@PathVariable long id, Actor actor, Model model) {
		ProposalFacts facts = this.cases.facts(id);
		if (!facts.signers().contains(actor.username()) && !actor.is("clerk")) {
			throw new AccessDeniedException("Not a signer of " + id);
		}
		model.addAttribute("facts", facts);
		model.addAttribute("text", this.rows.text(id));
		model.addAttribute("way", Milestone.of(facts.state()));
		model.addAttribute("story", Story.of(id, actor.username(), this.rows));
		model.addAttribute("editable", editable(facts, actor));
		model.addAttribute("acts", allowed(id, actor));
		model.addAttribute("tasks",
				this.door.list(actor, new TaskDoor.Search(null, id, 0, 20))
					.items()
					.stream()
					.filter((task) -> MemberTask.FORMS.contains(task.key()))
					.toList());
		people(id, model);
		work(id, model);
		return "member/case";
	}

	private void people(long id, Model model) {
		List<MemberCases.Cosigner> cosigners = this.rows.cosigners(id);
		model.addAttribute("cosigners", cosigners);
		model.addAttribute("names", cosigners.stream()
			.collect(Collectors.toMap(MemberCases.Cosigner::member, (cosigner) -> name(cosigner.member()))));
	}

	private void work(long id, Model model) {
		List<MemberCases.Reply> replies = this.rows.replies(id);
		Map<Long, List<MemberCases.ReplyItem>> items = new LinkedHashMap<>();
		replies.forEach((reply) -> items.put(reply.id(), this.rows.items(reply.id())));
		model.addAttribute("units", this.rows.units(id));
		model.addAttribute("replies", replies);
		model.addAttribute("items", items);
		model.addAttribute("contacts", this.rows.contacts(id));
		model.addAttribute("modes", names(Dictionaries.CONTACT_MODE));
		model.addAttribute("notices", this.rows.notices(id));
		model.addAttribute("reasons", names(Dictionaries.NOT_FILED_REASON));
	}

	private String name(String username) {
		return this.accounts.find(username).map(Accounts.Person::name).orElse(username);
	}

	private Map<String, String> names(String kind) {
		return this.dictionaries.entries(kind)
			.stream()
			.collect(Collectors.toMap(Dictionaries.Entry::code, Dictionaries.Entry::name, (one, other) -> one));
	}

	private static boolean editable(ProposalFacts facts, Actor actor) {
		boolean open = facts.state() == CaseState.DRAFT || facts.state() == CaseState.COSIGN;
		return open && (facts.proposer().equals(actor.username()) || actor.is("clerk"));
	}

	private Set<String> allowed(long id, Actor actor) {
		return this.acts.stream()
			.filter((act) -> act.subject() == ActService.Subject.PROPOSAL && act.allowed(id, actor))
			.map((act) -> CommandNames.key(act.command()))
			.collect(Collectors.toSet());
	}

}
