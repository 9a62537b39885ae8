package org.duban.filing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.duban.account.Accounts;
import org.duban.organisation.Dictionaries;
import org.duban.organisation.Units;
import org.duban.proposal.Cases;
import org.duban.proposal.MainCaseRule;
import org.duban.proposal.SimilarCases;
import org.duban.workflow.Options;
import org.duban.workflow.Options.Choice;
import org.springframework.stereotype.Component;

/** What a reviewer chooses from. */
@Component
class FilingChoices {

	private final Cases cases;

	private final ReviewGroups groups;

	private final Accounts accounts;

	private final Dictionaries dictionaries;

	private final Units units;

	private final SimilarCases similar;

	private final ReviewStory story;

	FilingChoices(Cases cases, ReviewGroups groups, Accounts accounts, Dictionaries dictionaries, Units units,
			SimilarCases similar, ReviewStory story) {
		this.cases = cases;
		this.groups = groups;
		this.accounts = accounts;
		this.dictionaries = dictionaries;
		this.units = units;
		this.similar = similar;
		this.story = story;
	}

	Options of(long proposalId, String... names) {
		Map<String, List<Choice>> choices = new LinkedHashMap<>();
		for (String name : names) {
			choices.put(name, switch (name) {
				case "reviewers" -> reviewers(proposalId);
				case "checks" -> entries(Dictionaries.REVIEW_CHECK);
				case "about" -> this.story.soFar(proposalId);
				case "reasons" -> reasons();
				case "categories" -> entries(Dictionaries.CATEGORY);
				case "units" -> units();
				case "mainCases" -> mainCases(proposalId);
				case "similar" -> similar(proposalId);
				default -> throw new IllegalArgumentException(name);
			});
		}
		return new Options(choices, List.of());
	}

	/** The group that covers the case's category comes first and says so. */
	private List<Choice> reviewers(long proposalId) {
		String category = this.cases.facts(proposalId).category2();
		List<ReviewGroups.ReviewGroup> groups = new ArrayList<>(this.groups.all());
		groups.sort(Comparator.comparing((group) -> !group.covers(category)));
		List<Choice> choices = new ArrayList<>();
		for (ReviewGroups.ReviewGroup group : groups) {
			String name = group.covers(category) ? this.story.word("review-group.covers", group.name()) : group.name();
			for (String username : group.reviewers()) {
				choices.add(new Choice(username, this.accounts.name(username), name));
			}
		}
		return choices;
	}

	/** The reasons of the national regulation before the city's own. */
	private List<Choice> reasons() {
		return this.dictionaries.entries(Dictionaries.NOT_FILED_REASON)
			.stream()
			.map((entry) -> new Choice(entry.code(), entry.shown(),
					this.story.word(this.dictionaries.official(Dictionaries.NOT_FILED_REASON, entry.code())
							? "reason.official" : "reason.local")))
			.toList();
	}

	private List<Choice> entries(String kind) {
		return this.dictionaries.entries(kind)
			.stream()
			.map((entry) -> new Choice(entry.code(), entry.shown(), ""))
			.toList();
	}

	private List<Choice> units() {
		return this.units.active()
			.stream()
			.map((unit) -> new Choice(unit.code(), unit.name(), unit.channel().name()))
			.toList();
	}

	/** What was proposed before, how far it has come and what was promised. */
	private List<Choice> similar(long proposalId) {
		return this.similar.like(proposalId)
			.stream()
			.map((one) -> new Choice(String.valueOf(one.id()), one.number() + " " + one.title(),
					this.story.standing(one)))
			.toList();
	}

	/**
	 * A hint: the cases that look alike and may still take another, in the order in which
	 * they should become the main case.
	 */
	private List<Choice> mainCases(long proposalId) {
		return this.similar.like(proposalId)
			.stream()
			.filter((one) -> !one.earlier() && one.state().takesMerged())
			.map((one) -> this.cases.facts(one.id()))
			.sorted(MainCaseRule.ORDER)
			.map((facts) -> new Choice(String.valueOf(facts.id()), facts.number() + " " + facts.title(), ""))
			.toList();
	}

}
