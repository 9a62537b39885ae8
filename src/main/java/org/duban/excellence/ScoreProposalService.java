package org.duban.excellence;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;

import org.duban.excellence.ScoreProposal.Mark;
import org.duban.handling.Replies;
import org.duban.handling.ReplyLetter;
import org.duban.proposal.CaseTexts;
import org.duban.workflow.Actor;
import org.duban.workflow.CommandService;
import org.duban.workflow.FieldError;
import org.duban.workflow.OpenTask;
import org.duban.workflow.Options;
import org.duban.workflow.Outcome;

import org.springframework.stereotype.Component;

/**
 * An expert scores a candidate: by text and replies, without a name of who proposed it
 * and without a word of any other expert.
 */
@Component
class ScoreProposalService implements CommandService<ScoreProposal> {

	private final SelectionBook book;

	private final ScoreRepository scores;

	private final Conflicts conflicts;

	private final Reading reading;

	ScoreProposalService(SelectionBook book, ScoreRepository scores, Conflicts conflicts, Reading reading) {
		this.book = book;
		this.scores = scores;
		this.conflicts = conflicts;
		this.reading = reading;
	}

	/** What there is to read. */
	@Component
	record Reading(CaseTexts texts, Replies replies, PlaceWords words) {

	}

	@Override
	public Class<ScoreProposal> command() {
		return ScoreProposal.class;
	}

	@Override
	public Options options(OpenTask task, Actor actor) {
		Score score = score(task);
		List<Options.Item> items = this.book.get(score.selectionId())
			.sheet()
			.ofExperts()
			.stream()
			.map((item) -> new Options.Item(item.itemNo(), shown(item)))
			.toList();
		return new Options(Map.of("about", text(this.book.candidate(score.candidateId()).proposalId())), items);
	}

	private String shown(SheetItem item) {
		return this.reading.words().line(item) + " (0–" + item.most() + ")";
	}

	private List<Options.Choice> text(long proposalId) {
		Set<String> names = this.conflicts.names(proposalId);
		PlaceWords words = this.reading.words();
		CaseTexts.Text text = this.reading.texts().of(proposalId);
		List<Options.Choice> shown = new ArrayList<>();
		shown.add(new Options.Choice("title", Blinding.hide(text.title(), names), words.text("field.title")));
		shown.add(
				new Options.Choice("situation", Blinding.hide(text.situation(), names), words.text("field.situation")));
		shown.add(new Options.Choice("suggestions", Blinding.hide(text.suggestions(), names),
				words.text("field.suggestions")));
		for (Replies.Delivered delivered : this.reading.replies().delivered(proposalId)) {
			ReplyLetter letter = this.reading.replies().letter(delivered.replyId());
			shown.add(new Options.Choice("reply-" + delivered.replyId(), Blinding.hide(letter.body(), names),
					words.text("excellent.about.reply", letter.unit(), delivered.replyClass())));
		}
		return shown;
	}

	@Override
	public Outcome act(OpenTask task, ScoreProposal command, Actor actor) {
		Score score = score(task);
		long proposalId = this.book.candidate(score.candidateId()).proposalId();
		if (!score.expert().equals(actor.username()) || actor.standIn() != null) {
			return Outcome.refused("", "excellent-own-hand");
		}
		if (this.conflicts.bars(proposalId, actor.username())) {
			return Outcome.refused("", "excellent-conflict");
		}
		List<FieldError> errors = check(command.marks(), this.book.get(score.selectionId()).sheet().ofExperts());
		if (!errors.isEmpty()) {
			return new Outcome.Refused(errors);
		}
		score.given(command.marks(), command.comment().strip(), this.book.now());
		return Outcome.done();
	}

	/** Each line once, and none beyond its most. */
	static List<FieldError> check(List<Mark> marks, List<SheetItem> items) {
		List<FieldError> errors = new ArrayList<>();
		Set<Integer> seen = new HashSet<>();
		for (int i = 0; i < marks.size(); i++) {
			Mark mark = marks.get(i);
			SheetItem item = items.stream().filter((known) -> known.itemNo() == mark.no()).findFirst().orElse(null);
			if (item == null || !seen.add(mark.no())) {
				errors.add(new FieldError("marks[" + i + "].no", "unknown-code", List.of(mark.no())));
			}
			else if (mark.points() > item.most()) {
				errors.add(new FieldError("marks[" + i + "].points", "excellent-points", List.of(item.most())));
			}
		}
		if (seen.size() < items.size()) {
			errors.add(new FieldError("marks", "too-few", List.of(items.size(), seen.size())));
		}
		return errors;
	}

	private Score score(OpenTask task) {
		long id = task.number("scoreId");
		return this.scores.findById(id).orElseThrow(() -> new NoSuchElementException("No score " + id));
	}

}
