package org.duban.document;

import java.util.List;
import java.util.Map;

import org.duban.document.SheetReader.Problem;

/**
 * What a file would do if it were entered.
 *
 * @param problems empty if all of it may be entered
 */
public record DryRun(List<Draft> drafts, List<Problem> problems) {

	/** A row as it was read; what is confirmed is exactly this. */
	public record Draft(int row, Map<String, String> fields) {

		public String text(String field) {
			return this.fields.getOrDefault(field, "");
		}

	}

	public DryRun {
		drafts = List.copyOf(drafts);
		problems = List.copyOf(problems);
	}

	public boolean sound() {
		return this.problems.isEmpty();
	}

}
