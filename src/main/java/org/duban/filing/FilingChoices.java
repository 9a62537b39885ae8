package org.duban.filing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.duban.account.Accounts;
import org.duban.organisation.Dictionaries;
import org.duban.organisation.Units;
import org.duban.proposal.SimilarTitles;
import org.duban.workflow.Options;
import org.duban.workflow.Options.Choice;
import org.springframework.stereotype.Component;

/** What a reviewer chooses from. */
@Component
class FilingChoices {

	private final ReviewGroups groups;

	private final Accounts accounts;

	private final Dictionaries dictionaries;

	private final Units units;

	private final SimilarTitles similar;

	FilingChoices(ReviewGroups groups, Accounts accounts, Dictionaries dictionaries, Units units,
			SimilarTitles similar) {
		this.groups = groups;
		this.accounts = accounts;
		this.dictionaries = dictionaries;
		this.units = units;
		this.similar = similar;
	}

	Options of(long proposalId, String... names) {
		Map<String, List<Choice>> choices = new LinkedHashMap<>();
		for (String name : names) {
			choices.put(name, switch (name) {
				case "reviewers" -> reviewers();
				case "reasons" -> entries(Dictionaries.NOT_FILED_REASON);
				case "categories" -> entries(Dictionaries.CATEGORY);
				case "units" -> units();
				case "mainCases" -> mainCases(proposalId);
				default -> throw new IllegalArgumentException(name);
			});
		}
		return new Options(choices, List.of());
	}

	private List<Choice> reviewers() {
		List<Choice> choices = new ArrayList<>();
		for (ReviewGroups.ReviewGroup group : this.groups.all()) {
			for (String username : group.reviewers()) {
				String name = this.accounts.find(username).map(Accounts.Person::name).orElse(username);
				choices.add(new Choice(username, name, group.name()));
			}
		}
		return choices;
	}

	private List<Choice> entries(String kind) {
		return this.dictionaries.entries(kind)
			.stream()
			.map((entry) -> new Choice(entry.code(), entry.name(), ""))
			.toList();
	}

	private List<Choice> units() {
		return this.units.active()
			.stream()
			.map((unit) -> new Choice(unit.code(), unit.name(), unit.channel().name()))
			.toList();
	}

	/** A hint: the cases that look alike and may still take another. */
	private List<Choice> mainCases(long proposalId) {
		return this.similar.like(proposalId)
			.stream()
			.filter((facts) -> facts.state().takesMerged())
			.map((facts) -> new Choice(String.valueOf(facts.id()), facts.number() + " " + facts.title(), ""))
			.toList();
	}

}
