package org.duban.filing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.commons.lang3.StringUtils;
import org.duban.account.Accounts;
import org.duban.organisation.Dictionaries;
import org.duban.organisation.HandlingUnit;
import org.duban.organisation.Units;
import org.duban.proposal.SimilarCases;
import org.duban.workflow.Options.Choice;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * What is known of a case when the next person judges it, in words: what the house found,
 * what the clerk ticked, what each reviewer said.
 */
@Component
class ReviewStory {

	private final ReviewNotes notes;

	private final ReviewChecks checks;

	private final Accounts accounts;

	private final Dictionaries dictionaries;

	private final Units units;

	private final MessageSource messages;

	ReviewStory(ReviewNotes notes, ReviewChecks checks, Accounts accounts, Dictionaries dictionaries, Units units,
			MessageSource messages) {
		this.notes = notes;
		this.checks = checks;
		this.accounts = accounts;
		this.dictionaries = dictionaries;
		this.units = units;
		this.messages = messages;
	}

	/** The findings as lines, those to look at first. */
	List<Choice> findings(List<Finding> findings) {
		return Stream.concat(findings.stream().filter((one) -> !one.fine()), findings.stream().filter(Finding::fine))
			.map((one) -> new Choice(one.code(), sentence(one), word(one.fine() ? "finding.fine" : "finding.look")))
			.toList();
	}

	/** Check list and opinions so far, in the order of the review. */
	List<Choice> soFar(long proposalId) {
		List<Choice> story = new ArrayList<>();
		List<ReviewChecks.Checked> checked = this.checks.of(proposalId);
		story.addAll(findings(
				checked.stream().filter(ReviewChecks.Checked::found).map(ReviewChecks.Checked::finding).toList()));
		String ticks = checked.stream()
			.filter((one) -> !one.found())
			.map((one) -> entry(Dictionaries.REVIEW_CHECK, one.finding().code()))
			.collect(Collectors.joining("；"));
		if (!ticks.isEmpty()) {
			story.add(new Choice("ticks", ticks, word("finding.ticked")));
		}
		this.notes.all(proposalId).forEach((opinion) -> story.add(line(opinion)));
		return story;
	}

	private Choice line(ReviewOpinion opinion) {
		String key = switch (opinion.stage()) {
			case FIRST -> "first-review";
			case SECOND -> "second-review";
			case FINAL -> "decide-filing";
			case RECONSIDERATION -> "reconsider";
		};
		String who = this.accounts.name(opinion.givenBy());
		String what = word("decision." + key + "." + opinion.decision());
		String why = Stream
			.of(opinion.reasons().stream().map((code) -> entry(Dictionaries.NOT_FILED_REASON, code)),
					opinion.units().stream().map(this::unit), Stream.ofNullable(opinion.remarks()))
			.flatMap((texts) -> texts)
			.filter(StringUtils::isNotBlank)
			.collect(Collectors.joining("；"));
		return new Choice(key, why, word("task." + key) + " · " + who + "：" + what);
	}

	/** How far an earlier case has come. */
	String standing(SimilarCases.Similar one) {
		SimilarCases.Promise promise = one.promise();
		return Stream
			.of(one.session(), word("case-state." + one.state()),
					one.replyClass().isEmpty() ? "" : word("similar.class", one.replyClass()),
					(promise == null) ? ""
							: word("similar.promise", promise.plannedOn(), word("commitment." + promise.state())))
			.filter(StringUtils::isNotEmpty)
			.collect(Collectors.joining(" · "));
	}

	private String unit(String code) {
		return this.units.find(code).map(HandlingUnit::name).orElse(code);
	}

	private String entry(String kind, String code) {
		return this.dictionaries.find(kind, code).map(Dictionaries.Entry::shown).orElse(code);
	}

	private String sentence(Finding finding) {
		return word("finding." + finding.code() + (finding.fine() ? ".ok" : ".look"), finding.arguments().toArray());
	}

	String word(String key, Object... arguments) {
		Locale locale = LocaleContextHolder.getLocale();
		return Objects.requireNonNull(this.messages.getMessage(key, arguments, key, locale));
	}

}
