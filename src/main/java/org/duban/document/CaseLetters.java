package org.duban.document;

import java.util.List;

import org.duban.assignment.UnitAssigned;
import org.duban.document.LetterWriter.Occasion;
import org.duban.document.Letters.Kind;
import org.duban.filing.ProposalFiled;
import org.duban.filing.ProposalMerged;
import org.duban.filing.ProposalNotFiled;
import org.duban.organisation.Dictionaries;
import org.duban.organisation.HandlingUnit;
import org.duban.organisation.Units;
import org.duban.proposal.Cases;
import org.duban.proposal.ProposalFacts;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The papers of filing and assignment, written in the transaction of what they tell. */
@Component
class CaseLetters {

	private final LetterWriter writer;

	private final Dictionaries dictionaries;

	private final Units units;

	private final Cases cases;

	CaseLetters(LetterWriter writer, Dictionaries dictionaries, Units units, Cases cases) {
		this.cases = cases;
		this.writer = writer;
		this.dictionaries = dictionaries;
		this.units = units;
	}

	@EventListener
	void on(ProposalFiled event) {
		this.writer.write(Occasion.of(Kind.FILED, "filed"), event.proposalId(),
				this.writer.proposers(event.proposalId()));
	}

	@EventListener
	void on(ProposalNotFiled event) {
		this.writer.write(Occasion.of(Kind.NOT_FILED, "not-filed"), event.proposalId(),
				this.writer.proposers(event.proposalId()), reasons(event.reasons()), event.comment());
	}

	/** Each merged proposer by the own number, with the main case's. */
	@EventListener
	void on(ProposalMerged event) {
		ProposalFacts main = this.cases.facts(event.mainCaseId());
		this.writer.write(Occasion.of(Kind.MERGED, "merged"), event.proposalId(),
				this.writer.proposers(event.proposalId()), main.number(), main.title(),
				this.writer.day(event.objectionUntil()));
	}

	@EventListener
	void on(UnitAssigned event) {
		String unit = this.units.find(event.unit()).map(HandlingUnit::name).orElse(event.unit());
		this.writer.write(Occasion.of(Kind.ASSIGNMENT, "assignment", event.assignmentId()), event.proposalId(), unit,
				this.writer.text("role." + event.role()), this.writer.day(event.due()));
	}

	private String reasons(List<String> codes) {
		StringBuilder list = new StringBuilder();
		for (int i = 0; i < codes.size(); i++) {
			String code = codes.get(i);
			String name = this.dictionaries.find(Dictionaries.NOT_FILED_REASON, code)
				.map(Dictionaries.Entry::name)
				.orElse(code);
			list.append(i + 1).append(". ").append(name).append('\n');
		}
		return list.toString().stripTrailing();
	}

}
