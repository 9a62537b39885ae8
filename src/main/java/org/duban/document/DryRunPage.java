package org.duban.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.duban.document.SheetReader.Problem;
import org.duban.workflow.CommandRefused;
import org.duban.workflow.ErrorTexts;
import org.duban.workflow.FieldError;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Shows what a file would do, before anybody confirms it. */
@Component
public class DryRunPage {

	/**
	 * Whose file it is.
	 *
	 * @param path files are read below it
	 * @param list of the page that shows what came in
	 * @param words prefix of the list's messages
	 */
	record Target(String path, String list, String words, List<String> headings) {
	}

	/** A row as people read it. */
	record Named(int row, List<String> cells) {
	}

	/** A problem as people read it. */
	record Told(int row, String column, String message) {
	}

	private final DraftTexts draftTexts;

	private final ErrorTexts texts;

	DryRunPage(DraftTexts draftTexts, ErrorTexts texts) {
		this.draftTexts = draftTexts;
		this.texts = texts;
	}

	/** What was to be confirmed was not even a file that had been shown. */
	static DryRun refused(CommandRefused refused) {
		return new DryRun(List.of(),
				refused.errors().stream().map((error) -> new Problem(0, "", error.code(), error.arguments())).toList());
	}

	/**
	 * @param cells of each draft under the headings, codes by their names
	 */
	String show(DryRun run, Target target, List<List<String>> cells, Model model, Locale locale) {
		List<Named> named = new ArrayList<>();
		for (int i = 0; i < run.drafts().size(); i++) {
			named.add(new Named(run.drafts().get(i).row(), cells.get(i)));
		}
		model.addAttribute("target", target);
		model.addAttribute("drafts", named);
		model.addAttribute("rows", this.draftTexts.json(run.drafts()));
		model.addAttribute("problems", run.problems().stream().map((problem) -> told(problem, locale)).toList());
		return "document/dry-run";
	}

	private Told told(Problem problem, Locale locale) {
		FieldError error = new FieldError("", problem.code(), problem.arguments());
		return new Told(problem.row(), problem.column(), this.texts.texts(List.of(error), locale).get(0).message());
	}

}
