package org.duban.casefile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import org.duban.proposal.CaseTexts;
import org.duban.proposal.Cases;
import org.duban.proposal.MainCaseRule;
import org.duban.proposal.ProposalFacts;
import org.duban.workflow.Actor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Two cases side by side, sentence by sentence, before somebody merges them. */
@Component
@Transactional(readOnly = true)
public class Comparison {

	/** A line of both texts; what only one of them says stands on its side alone. */
	public record Line(String left, String right, boolean same) {

	}

	/**
	 * @param main which of the two should be the main case by the rule
	 */
	public record Sheet(ProposalFacts left, ProposalFacts right, long main, List<Line> situation,
			List<Line> suggestions) {

		/** What the two do not say alike. */
		public List<Line> differences() {
			return Stream.concat(this.situation.stream(), this.suggestions.stream())
				.filter((line) -> !line.same())
				.toList();
		}

	}

	private final CaseAccess access;

	private final Cases cases;

	private final CaseTexts texts;

	Comparison(CaseAccess access, Cases cases, CaseTexts texts) {
		this.access = access;
		this.cases = cases;
		this.texts = texts;
	}

	/**
	 * @throws NoSuchElementException if the actor may not see both
	 */
	public Sheet of(long left, long right, Actor actor) {
		if (!this.access.maySee(actor, left) || !this.access.maySee(actor, right)) {
			throw new NoSuchElementException("No cases " + left + " and " + right);
		}
		ProposalFacts one = this.cases.facts(left);
		ProposalFacts other = this.cases.facts(right);
		CaseTexts.Text first = this.texts.of(left);
		CaseTexts.Text second = this.texts.of(right);
		return new Sheet(one, other, MainCaseRule.choose(one, other).id(), lines(first.situation(), second.situation()),
				lines(first.suggestions(), second.suggestions()));
	}

	static List<Line> lines(String left, String right) {
		List<String> first = sentences(left);
		List<String> second = sentences(right);
		List<Line> lines = new ArrayList<>();
		for (AbstractDelta<String> delta : DiffUtils.diff(first, second, true).getDeltas()) {
			List<String> from = delta.getSource().getLines();
			List<String> to = delta.getTarget().getLines();
			if (delta.getType() == DeltaType.EQUAL) {
				from.forEach((line) -> lines.add(new Line(line, line, true)));
				continue;
			}
			for (int i = 0; i < Math.max(from.size(), to.size()); i++) {
				lines.add(new Line((i < from.size()) ? from.get(i) : "", (i < to.size()) ? to.get(i) : "", false));
			}
		}
		return lines;
	}

	/** A Chinese paragraph is one long line; its sentences are what people compare. */
	private static List<String> sentences(String text) {
		return Arrays.stream(text.split("\\R|(?<=[。！？；])"))
			.map(String::strip)
			.filter((line) -> !line.isEmpty())
			.toList();
	}

}
