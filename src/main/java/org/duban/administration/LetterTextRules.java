package org.duban.administration;

import java.text.MessageFormat;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.duban.document.LetterTexts;
import org.duban.workflow.FieldError;
import org.springframework.stereotype.Component;

/** A wording keeps every place that the case fills, and has no other. */
@Component
class LetterTextRules {

	private static final Pattern PLACE = Pattern.compile("\\{([^{}]*)}");

	/** Number, title, addressee and today are there for every letter. */
	private static final Set<Integer> ALWAYS = Set.of(0, 1, 2, 3);

	private final LetterTexts texts;

	private final Clock clock;

	LetterTextRules(LetterTexts texts, Clock clock) {
		this.texts = texts;
		this.clock = clock;
	}

	List<FieldError> check(SetLetterText command) {
		List<FieldError> errors = new ArrayList<>();
		Set<Integer> wanted = this.texts.places(command.wording());
		Set<Integer> allowed = new TreeSet<>(wanted);
		allowed.addAll(ALWAYS);
		checkPlaces("title", command.title(), allowed, Set.of(), errors);
		checkPlaces("body", command.body(), allowed, wanted, errors);
		if (command.validFrom().isBefore(LocalDate.now(this.clock))) {
			errors.add(new FieldError("validFrom", "parameter-past", List.of()));
		}
		return errors;
	}

	private static void checkPlaces(String field, String text, Set<Integer> allowed, Set<Integer> wanted,
			List<FieldError> errors) {
		Set<Integer> found = new TreeSet<>();
		Matcher place = PLACE.matcher(text);
		while (place.find()) {
			String inside = place.group(1);
			if (!inside.matches("\\d{1,2}") || !allowed.contains(Integer.valueOf(inside))) {
				errors.add(new FieldError(field, "letter-unknown-place", List.of(place.group())));
				return;
			}
			found.add(Integer.valueOf(inside));
		}
		Set<Integer> missing = new TreeSet<>(wanted);
		missing.removeAll(found);
		if (!missing.isEmpty()) {
			errors.add(new FieldError(field, "letter-missing-place",
					List.of(missing.stream().map((no) -> "{" + no + "}").collect(Collectors.joining(" ")))));
		}
		else if (!readable(text)) {
			errors.add(new FieldError(field, "letter-brace", List.of()));
		}
	}

	private static boolean readable(String text) {
		try {
			new MessageFormat(text);
			return !text.contains("'");
		}
		catch (IllegalArgumentException ex) {
			return false;
		}
	}

}
