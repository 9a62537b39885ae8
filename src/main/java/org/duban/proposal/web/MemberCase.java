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
import org.duban.proposal.Drafting;
import org.duban.proposal.ProposalFacts;
import org.duban.proposal.ProposerNames;
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

	private final Drafting drafting;

	private final MemberCases rows;

	private final TaskDoor door;

	private final List<ActService<?>> acts;

	private final Accounts accounts;

	private final Dictionaries dictionaries;

	private final MemberPapers papers;

	private final ProposerNames proposers;

	private final OwnVerdicts verdicts;

	MemberCase(Cases cases, Drafting drafting, MemberCases rows, TaskDoor door, List<ActService<?>> acts,
			Accounts accounts, Dictionaries dictionaries, MemberPapers papers, ProposerNames proposers,
			OwnVerdicts verdicts) {
		this.verdicts = verdicts;
		this.papers = papers;
		this.proposers = proposers;
		this.cases = cases;
		this.drafting = drafting;
		this.rows = rows;
		this.door = door;
		this.acts = acts;
		this.accounts = accounts;
		this.dictionaries = dictionaries;
	}

	@GetMapping("/member/proposals/{id}")
	String show(@PathVariable long id, Actor actor, Model model) {
		if (!this.papers.mayRead(id, actor)) {
			throw new AccessDeniedException("Not a signer of " + id);
		}
		ProposalFacts facts = this.cases.facts(id);
		model.addAttribute("facts", facts);
		model.addAttribute("text", this.rows.text(id));
		model.addAttribute("way", Milestone.of(facts.state()));
		model.addAttribute("story", Story.of(id, actor.username(), this.rows));
		model.addAttribute("editable", this.drafting.mayWrite(id, actor));
		model.addAttribute("acts", allowed(ActService.Subject.PROPOSAL, id, actor));
		model.addAttribute("tasks",
				this.door.list(actor, new TaskDoor.Search(null, id, 0, 20))
					.items()
					.stream()
					.filter((task) -> MemberTask.FORMS.contains(task.key()))
					.toList());
		model.addAttribute("behalf", this.papers.enteredOnBehalf(id));
		model.addAttribute("proposedBy", this.proposers.of(id));
		model.addAttribute("type",
				this.dictionaries.find(Dictionaries.PROPOSAL_TYPE, facts.type().code())
					.map(Dictionaries.Entry::shown)
					.orElse(""));
		people(id, model);
		work(id, actor, model);
		papers(facts, actor, model);
		return "member/case";
	}

	@GetMapping("/member/proposals/{id}/files")
	String files(@PathVariable long id, Actor actor, Model model) {
		if (!this.papers.mayRead(id, actor)) {
			throw new AccessDeniedException("Not a signer of " + id);
		}
		papers(this.cases.facts(id), actor, model);
		return "member/files :: list";
	}

	private void papers(ProposalFacts facts, Actor actor, Model model) {
		boolean writing = this.drafting.mayWrite(facts.id(), actor) || facts.state() == CaseState.RETURNED;
		model.addAttribute("papers", this.papers.papers(facts.id()));
		model.addAttribute("removable", writing);
		model.addAttribute("supplement", facts.caseNo() != null && facts.state() != CaseState.ARCHIVED
				&& (facts.proposer().equals(actor.username()) || actor.is("clerk")));
		model.addAttribute("supporters", this.papers.supporters(facts.id()).stream().map(this::name).toList());
		model.addAttribute("revisions", this.papers.revisions(facts.id()));
	}

	private void people(long id, Model model) {
		List<MemberCases.Cosigner> cosigners = this.rows.cosigners(id);
		model.addAttribute("cosigners", cosigners);
		model.addAttribute("names", cosigners.stream()
			.collect(Collectors.toMap(MemberCases.Cosigner::member, (cosigner) -> name(cosigner.member()))));
	}

	private void work(long id, Actor actor, Model model) {
		List<MemberCases.Reply> replies = this.rows.replies(id);
		Map<Long, List<MemberCases.ReplyItem>> items = new LinkedHashMap<>();
		replies.forEach((reply) -> items.put(reply.id(), this.rows.items(reply.id())));
		model.addAttribute("units", this.rows.units(id));
		model.addAttribute("replies", replies);
		model.addAttribute("items", items);
		List<MemberCases.Contact> contacts = this.rows.contacts(id);
		model.addAttribute("contacts", contacts);
		model.addAttribute("confirmable",
				contacts.stream()
					.map(MemberCases.Contact::assignmentId)
					.distinct()
					.filter((part) -> allowed(ActService.Subject.ASSIGNMENT, part, actor).contains("confirm-contact"))
					.collect(Collectors.toSet()));
		List<OwnVerdicts.Verdict> said = this.verdicts.of(id, actor.username());
		model.addAttribute("verdicts", said);
		model.addAttribute("former", said.stream()
			.collect(Collectors.toMap(OwnVerdicts.Verdict::id, (one) -> this.verdicts.former(one.id()))));
		model.addAttribute("categories", this.dictionaries.entries(Dictionaries.CATEGORY));
		model.addAttribute("modes", names(Dictionaries.CONTACT_MODE));
		model.addAttribute("notices", this.rows.notices(id));
		model.addAttribute("reasons", names(Dictionaries.NOT_FILED_REASON));
	}

	private String name(String username) {
		return this.accounts.name(username);
	}

	private Map<String, String> names(String kind) {
		return this.dictionaries.entries(kind)
			.stream()
			.collect(Collectors.toMap(Dictionaries.Entry::code, Dictionaries.Entry::shown, (one, other) -> one));
	}

	private Set<String> allowed(ActService.Subject subject, long id, Actor actor) {
		return this.acts.stream()
			.filter((act) -> act.subject() == subject && act.allowed(id, actor))
			.map((act) -> CommandNames.key(act.command()))
			.collect(Collectors.toSet());
	}

}
