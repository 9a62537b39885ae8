package org.duban.proposal.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.duban.account.Accounts;
import org.duban.member.CollectiveBodies;
import org.duban.organisation.Dictionaries;
import org.duban.organisation.Units;
import org.duban.proposal.ProposalDraft;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** What the page of a draft offers to choose from. */
@Component
class WritingChoices {

	private static final List<String> OF_MEMBERS = List.of("personal", "sector", "plenary-group");

	/** An account that can be written for. */
	record Writer(String username, String name) {

	}

	private final Dictionaries dictionaries;

	private final Units units;

	private final CollectiveBodies bodies;

	private final Accounts accounts;

	private final TextLimits limits;

	WritingChoices(Dictionaries dictionaries, Units units, CollectiveBodies bodies, Accounts accounts,
			TextLimits limits) {
		this.dictionaries = dictionaries;
		this.units = units;
		this.bodies = bodies;
		this.accounts = accounts;
		this.limits = limits;
	}

	/**
	 * The page's choices.
	 * @param proposer log-in name of who proposes, null while a clerk has not said
	 */
	Map<String, Object> of(ProposalDraft draft, @Nullable String proposer) {
		List<CollectiveBodies.Body> own = (proposer != null) ? this.bodies.operatedBy(proposer) : List.of();
		Map<String, Object> choices = new HashMap<>(this.limits.today());
		choices.put("types", types(own, proposer == null));
		choices.put("publicDefault", this.limits.publicDefault());
		choices.put("bodies", own);
		choices.put("otherBodies", own.isEmpty() ? List.of() : others(own));
		choices.put("categories", this.dictionaries.entries(Dictionaries.CATEGORY));
		choices.put("districts", this.dictionaries.entries(Dictionaries.DISTRICT));
		choices.put("reasons", this.dictionaries.entries(Dictionaries.NOT_FILED_REASON)
			.stream()
			.collect(Collectors.toMap(Dictionaries.Entry::code, Dictionaries.Entry::shown, (one, other) -> one)));
		choices.put("bases", this.dictionaries.entries(Dictionaries.RESEARCH_BASIS));
		choices.put("wishes", this.dictionaries.entries(Dictionaries.CONTACT_WISH));
		choices.put("units", this.units.active());
		choices.put("drafters",
				(draft.drafters() != null) ? draft.drafters().stream().map(this::writer).toList() : List.of());
		return choices;
	}

	/** Accounts of organisations by a part of their name. */
	List<Writer> organisations(String text) {
		return this.bodies.active()
			.stream()
			.filter((body) -> body.name().contains(text))
			.flatMap((body) -> this.bodies.operators(body.code()).stream().map((one) -> new Writer(one, body.name())))
			.toList();
	}

	/** The organisation an account writes for, the first if there are several. */
	Optional<CollectiveBodies.Body> body(String username) {
		return this.bodies.operatedBy(username).stream().findFirst();
	}

	String name(String username) {
		return this.accounts.name(username);
	}

	private Writer writer(String username) {
		return new Writer(username, name(username));
	}

	private List<Dictionaries.Entry> types(List<CollectiveBodies.Body> own, boolean all) {
		List<String> kinds = own.stream().map(CollectiveBodies.Body::kind).toList();
		return this.dictionaries.entries(Dictionaries.PROPOSAL_TYPE)
			.stream()
			.filter((type) -> all || (own.isEmpty() ? OF_MEMBERS : kinds).contains(type.code()))
			.toList();
	}

	private List<CollectiveBodies.Body> others(List<CollectiveBodies.Body> own) {
		return this.bodies.active().stream().filter((body) -> !own.contains(body)).toList();
	}

}
