package org.duban.excellence;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.duban.excellence.DecideExcellent.Change;
import org.duban.workflow.FieldError;

/** What the chairs' meeting may make of the proposed list. */
final class ListRules {

	private ListRules() {
	}

	/** Adds and removes what can be added and removed, each once, within the number. */
	static List<FieldError> check(List<Candidate> candidates, List<Change> changes, int quota) {
		Map<Long, Candidate> eligible = candidates.stream()
			.filter((candidate) -> candidate.state().eligible())
			.collect(Collectors.toMap(Candidate::id, (candidate) -> candidate));
		List<FieldError> errors = new ArrayList<>();
		Set<Long> seen = new HashSet<>();
		for (int i = 0; i < changes.size(); i++) {
			Change change = changes.get(i);
			String field = "changes[" + i + "].candidate";
			Candidate meant = eligible.get(change.candidate());
			if (meant == null) {
				errors.add(new FieldError(field, "unknown-code", List.of(change.candidate().toString())));
			}
			else if (!seen.add(change.candidate())) {
				errors.add(new FieldError(field, "excellent-named-twice", List.of()));
			}
			else if (meant.proposed() == change.act().equals(DecideExcellent.ADD)) {
				errors.add(new FieldError("changes[" + i + "].act", "excellent-change-nothing", List.of()));
			}
		}
		if (errors.isEmpty()) {
			int chosen = chosen(candidates, changes).size();
			if (chosen > quota) {
				errors.add(new FieldError("changes", "excellent-over-quota", List.of(quota, chosen)));
			}
			if (chosen == 0) {
				errors.add(new FieldError("changes", "excellent-none-chosen", List.of()));
			}
		}
		return errors;
	}

	/** Ids of those on the list once it is changed. */
	static Set<Long> chosen(List<Candidate> candidates, List<Change> changes) {
		Set<Long> chosen = new TreeSet<>();
		candidates.stream()
			.filter((candidate) -> candidate.proposed() && candidate.state().eligible())
			.forEach((candidate) -> chosen.add(candidate.id()));
		for (Change change : changes) {
			if (change.act().equals(DecideExcellent.ADD)) {
				chosen.add(change.candidate());
			}
			else {
				chosen.remove(change.candidate());
			}
		}
		return chosen;
	}

}
