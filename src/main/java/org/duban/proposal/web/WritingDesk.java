package org.duban.proposal.web;

import java.util.List;

import org.duban.member.Members;
import org.duban.proposal.Drafting;
import org.duban.proposal.ProposalDraft;
import org.duban.proposal.SimilarCases;
import org.duban.workflow.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where a proposal is written. */
@Controller
class WritingDesk {

	private final Drafting drafting;

	private final WritingChoices choices;

	private final SimilarCases similar;

	private final Members members;

	private final MemberCases rows;

	private final OwnVerdicts verdicts;

	WritingDesk(Drafting drafting, WritingChoices choices, SimilarCases similar, Members members, MemberCases rows,
			OwnVerdicts verdicts) {
		this.rows = rows;
		this.verdicts = verdicts;
		this.drafting = drafting;
		this.choices = choices;
		this.similar = similar;
		this.members = members;
	}

	@GetMapping("/member/proposals/new")
	String begin(Actor actor, Model model) {
		boolean clerk = actor.is("clerk");
		model.addAttribute("onBehalf", clerk);
		return show(null, clerk ? ProposalDraft.begun(null, null) : reachable(actor), clerk ? null : actor.username(),
				model);
	}

	/** Whom to reach: the member, or the contact that the organisation registered. */
	private ProposalDraft reachable(Actor actor) {
		return this.choices.body(actor.username())
			.map((body) -> ProposalDraft.begun(body.contactPerson(), body.contactTel()))
			.orElseGet(() -> ProposalDraft.begun(actor.name(),
					this.members.byUsername(actor.username()).map(Members.Member::phone).orElse(null)));
	}

	@GetMapping("/member/proposals/{id}/edit")
	String goOn(@PathVariable long id, Actor actor, Model model) {
		ProposalDraft draft = this.drafting.read(id, actor);
		String proposer = this.drafting.proposer(id);
		if (!proposer.equals(actor.username())) {
			model.addAttribute("enteredFor", this.choices.name(proposer));
		}
		return show(id, draft, proposer, model);
	}

	/** Why something was returned or not filed stands beside what is written next. */
	private String show(@Nullable Long id, ProposalDraft draft, @Nullable String proposer, Model model) {
		model.addAttribute("notices", (id != null) ? this.rows.notices(id) : List.of());
		model.addAttribute("refused", (proposer != null) ? this.verdicts.refused(proposer) : List.of());
		model.addAttribute("id", id);
		model.addAttribute("draft", draft);
		this.choices.of(draft, proposer).forEach(model::addAttribute);
		return "member/write";
	}

	/** A hint while title and text are typed; what is typed stands in no address. */
	@PostMapping("/member/similar")
	String similar(@RequestParam(defaultValue = "") String title, @RequestParam(defaultValue = "") String situation,
			@RequestParam(defaultValue = "") String suggestions, Model model) {
		String text = (situation + "\n" + suggestions).strip();
		model.addAttribute("alike", (title.strip().length() < 4) ? List.of() : this.similar.like(title, text));
		return "member/parts :: similar";
	}

	/**
	 * Members by name, number or sector; for a clerk who writes on behalf organisations
	 * too.
	 * @param into where on the page who is picked belongs
	 */
	@GetMapping("/member/members")
	String members(@RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "invited") String into,
			Actor actor, Model model) {
		boolean behalf = into.equals("behalf") && actor.is("clerk");
		model.addAttribute("into", into.replaceAll("[^a-z]", ""));
		model.addAttribute("members", q.isBlank() ? List.of() : this.members.search(q.strip()));
		model.addAttribute("bodies", (q.isBlank() || !behalf) ? List.of() : this.choices.organisations(q.strip()));
		return "member/parts :: members";
	}

}
