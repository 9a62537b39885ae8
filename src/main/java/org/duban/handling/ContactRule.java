package org.duban.handling;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.duban.handling.RecordContact.Phase;
import org.duban.workflow.FieldError;

/**
 * The talks with the proposer that a reply rests on. What the proposer denies is none.
 *
 * @param required how many
 * @param faceToFace whether one of them must be face to face
 * @param phases in which phases there must have been one
 */
record ContactRule(int required, boolean faceToFace, Set<Phase> phases) {

	/** Whether a list like {@code key collective} names what the case is. */
	static boolean asksFaceToFace(String kinds, boolean keyCase, boolean collective) {
		List<String> named = words(kinds);
		return named.contains("all") || (keyCase && named.contains("key"))
				|| (collective && named.contains("collective"));
	}

	static Set<Phase> phases(String names) {
		return words(names).stream()
			.filter((name) -> !name.equals("none"))
			.map((name) -> Phase.valueOf(name.toUpperCase(Locale.ROOT)))
			.collect(Collectors.toCollection(() -> EnumSet.noneOf(Phase.class)));
	}

	private static List<String> words(String list) {
		return List.of(list.strip().split("\\s+"));
	}

	/** Each names what is missing and the task in which it is recorded. */
	List<FieldError> refusals(List<RecordedContact> held) {
		List<FieldError> errors = new ArrayList<>();
		if (held.size() < this.required) {
			errors.add(new FieldError("", "no-contact", List.of(this.required, held.size())));
		}
		if (this.faceToFace && held.stream().noneMatch(RecordedContact::faceToFace)) {
			errors.add(new FieldError("", "no-face-to-face-contact", List.of()));
		}
		this.phases.stream()
			.filter((phase) -> held.stream().noneMatch((contact) -> contact.phase() == phase))
			.forEach((phase) -> errors
				.add(new FieldError("", "no-contact-" + phase.name().toLowerCase(Locale.ROOT), List.of())));
		return errors;
	}

}
