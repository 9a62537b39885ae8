package org.duban.filing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.apache.commons.lang3.StringUtils;
import org.duban.member.Members;
import org.duban.parameter.Parameters;
import org.duban.proposal.CaseTexts;
import org.duban.proposal.Cases;
import org.duban.proposal.Enclosures;
import org.duban.proposal.ProposalFacts;
import org.duban.proposal.SimilarCases;
import org.duban.proposal.SimilarCases.Similar;
import org.springframework.stereotype.Component;

/**
 * What a computer can see of qualification, content and form before the clerk reads: who
 * proposes, whether it is sealed, how long it is, whether it suggests anything, whether
 * it names a secret, and what was proposed before.
 */
@Component
class FirstLook {

	private static final int SHOWN = 3;

	private final Cases cases;

	private final CaseTexts texts;

	private final SimilarCases similar;

	private final Members members;

	private final Enclosures enclosures;

	private final Parameters parameters;

	private final Clock clock;

	FirstLook(Cases cases, Reading reading, Members members, Enclosures enclosures, Parameters parameters,
			Clock clock) {
		this.cases = cases;
		this.texts = reading.texts();
		this.similar = reading.similar();
		this.members = members;
		this.enclosures = enclosures;
		this.parameters = parameters;
		this.clock = clock;
	}

	/** What stands in the case, and what stands in others. */
	@Component
	record Reading(CaseTexts texts, SimilarCases similar) {

	}

	List<Finding> at(long proposalId) {
		ProposalFacts facts = this.cases.facts(proposalId);
		CaseTexts.Text text = this.texts.of(proposalId);
		List<Similar> alike = this.similar.like(proposalId);
		List<Finding> findings = new ArrayList<>();
		findings.add(proposer(facts));
		if (facts.type().sealed()) {
			findings.add(
					this.enclosures.present(proposalId, Enclosures.SEAL) ? Finding.fine("seal") : Finding.look("seal"));
		}
		findings.add(length(text));
		findings.add(suggestions(facts));
		findings.add(secrets(text));
		findings.add(similar("similar", alike.stream().filter((one) -> !one.sameProposer()).toList()));
		findings.add(similar("own-similar", alike.stream().filter(Similar::sameProposer).toList()));
		return findings;
	}

	/** An organisation's operator is no member, and need not be one. */
	private Finding proposer(ProposalFacts facts) {
		if (facts.type().sealed()) {
			return Finding.fine("collective");
		}
		List<String> strangers = facts.signers()
			.stream()
			.filter((signer) -> this.members.byUsername(signer).isEmpty())
			.toList();
		return strangers.isEmpty() ? Finding.fine("member", facts.signers().size())
				: Finding.look("member", String.join("、", strangers));
	}

	private Finding length(CaseTexts.Text text) {
		int warn = this.parameters.number("words.warn", LocalDate.now(this.clock));
		return (text.words() <= warn) ? Finding.fine("length", text.words())
				: Finding.look("length", text.words(), warn);
	}

	/** Vague and without concrete suggestions (内容空泛) often shows as one short line. */
	private Finding suggestions(ProposalFacts facts) {
		int shortest = this.parameters.number("review.suggestion.least", LocalDate.now(this.clock));
		int length = facts.suggestions().stream().mapToInt(String::length).sum();
		return (length >= shortest) ? Finding.fine("suggestions", facts.suggestions().size())
				: Finding.look("suggestions", length, shortest);
	}

	private Finding secrets(CaseTexts.Text text) {
		String words = this.parameters.text("review.secrecy.words", LocalDate.now(this.clock));
		String whole = text.title() + text.situation() + text.suggestions();
		List<String> found = Arrays.stream(StringUtils.split(words, "、"))
			.filter((word) -> whole.contains(word))
			.toList();
		return found.isEmpty() ? Finding.fine("secrecy") : Finding.look("secrecy", String.join("、", found));
	}

	private static Finding similar(String code, List<Similar> alike) {
		if (alike.isEmpty()) {
			return Finding.fine(code);
		}
		String shown = alike.stream()
			.limit(SHOWN)
			.map((one) -> one.number() + "《" + one.title() + "》")
			.collect(Collectors.joining("；"));
		return Finding.look(code, alike.size(), shown);
	}

}
