package org.duban.proposal.web;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

import org.duban.account.Accounts;
import org.duban.member.Members;
import org.duban.proposal.Succession;
import org.duban.workflow.Actor;
import org.jspecify.annotations.Nullable;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The register of members as the office reads it, and where a membership ends. */
@Controller
class MembershipPage {

	private final Members members;

	private final Accounts accounts;

	private final Succession succession;

	MembershipPage(Members members, Accounts accounts, Succession succession) {
		this.members = members;
		this.accounts = accounts;
		this.succession = succession;
	}

	/** A case and who would go on with it. */
	record Line(long proposalId, String number, String title, @Nullable String toName) {

	}

	@GetMapping("/members")
	String find(@RequestParam(defaultValue = "") String q, Actor actor, Model model) {
		requireOffice(actor);
		model.addAttribute("q", q);
		model.addAttribute("found", q.isBlank() ? List.of() : this.members.search(q.strip()));
		return "member/register";
	}

	@GetMapping("/members/{id}")
	String show(@PathVariable("id") String username, Actor actor, Model model) {
		requireOffice(actor);
		Optional<Members.Member> member = this.members.byUsername(username);
		if (member.isEmpty() && !this.members.ended(username)) {
			throw new NoSuchElementException("No member " + username);
		}
		model.addAttribute("name", name(username));
		model.addAttribute("member", member.orElse(null));
		model.addAttribute("lines",
				member.isEmpty() ? List.of()
						: this.succession.outlook(username)
							.stream()
							.map((one) -> new Line(one.proposalId(), one.number(), one.title(),
									(one.to() != null) ? name(one.to()) : null))
							.toList());
		return "member/membership";
	}

	private String name(String username) {
		return this.accounts.name(username);
	}

	private static void requireOffice(Actor actor) {
		if (!actor.is("clerk")) {
			throw new AccessDeniedException("The office keeps the register");
		}
	}

}
