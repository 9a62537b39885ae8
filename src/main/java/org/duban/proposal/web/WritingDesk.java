package org.duban.proposal.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.duban.member.Members;
import org.duban.organisation.Dictionaries;
import org.duban.organisation.Units;
import org.duban.parameter.Parameters;
import org.duban.proposal.Drafting;
import org.duban.proposal.ProposalDraft;
import org.duban.proposal.ProposalFacts;
import org.duban.proposal.SimilarTitles;
import org.duban.workflow.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Where a proposal is written. */
@Controller
class WritingDesk {

	private final Drafting drafting;

	private final Dictionaries dictionaries;

	private final Units units;

	private final Parameters parameters;

	private final SimilarTitles similar;

	private final Members members;

	private final Clock clock;

	WritingDesk(Drafting drafting, Dictionaries dictionaries, Units units, Parameters parameters, SimilarTitles similar,
			Members members, Clock clock) {
		this.drafting = drafting;
		this.dictionaries = dictionaries;
		this.units = units;
		this.parameters = parameters;
		this.similar = similar;
		this.members = members;
		this.clock = clock;
	}

	@GetMapping("/member/proposals/new")
	String begin(Actor actor, Model model) {
		String phone = this.members.byUsername(actor.username()).map(Members.Member::phone).orElse(null);
		boolean clerk = actor.is("clerk");
		ProposalDraft draft = new ProposalDraft(null, null, null, null, null, null, null, null, null, null, List.of(),
				"full", null, true, clerk ? null : actor.name(), clerk ? null : phone, null, null, null, null, null);
		return show(null, draft, clerk, model);
	}

	@GetMapping("/member/proposals/{id}/edit")
	String goOn(@PathVariable long id, Actor actor, Model model) {
		return show(id, this.drafting.read(id, actor), false, model);
	}

	private String show(@Nullable Long id, ProposalDraft draft, boolean onBehalf, Model model) {
		LocalDate today = LocalDate.now(this.clock);
		model.addAttribute("id", id);
		model.addAttribute("draft", draft);
		model.addAttribute("onBehalf", onBehalf);
		model.addAttribute("categories", this.dictionaries.entries(Dictionaries.CATEGORY));
		model.addAttribute("units", this.units.active());
		model.addAttribute("wordsWarn", this.parameters.number("words.warn", today));
		model.addAttribute("wordsMax", this.parameters.number("words.max", today));
		model.addAttribute("unitsMax", this.parameters.number("suggested.units.max", today));
		return "member/write";
	}

	/** A hint while the title is typed. */
	@GetMapping("/member/similar")
	String similar(@RequestParam(defaultValue = "") String title, Model model) {
		List<ProposalFacts> alike = (title.strip().length() < 4) ? List.of() : this.similar.like(title);
		model.addAttribute("alike", alike);
		return "member/parts :: similar";
	}

	/** Members to invite. */
	@GetMapping("/member/members")
	String members(@RequestParam(defaultValue = "") String q, Model model) {
		model.addAttribute("members", q.isBlank() ? List.of() : this.members.search(q.strip()));
		return "member/parts :: members";
	}

}
