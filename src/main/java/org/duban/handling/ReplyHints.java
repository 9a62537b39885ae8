package org.duban.handling;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import org.duban.parameter.Parameters;
import org.duban.workflow.Options.Choice;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What whoever checks, issues or audits a reply is told beside its text. */
@Component
class ReplyHints {

	private final Countersigning countersigning;

	private final ReplyDesk desk;

	private final Parameters parameters;

	private final MessageSource texts;

	ReplyHints(Countersigning countersigning, ReplyDesk desk, Parameters parameters, MessageSource texts) {
		this.countersigning = countersigning;
		this.desk = desk;
		this.parameters = parameters;
		this.texts = texts;
	}

	List<Choice> of(Reply reply) {
		List<Choice> hints = new ArrayList<>(remarks(reply.assignmentId()));
		summary(reply).ifPresent((items) -> hints.add(new Choice("", text("handling.hint.summary", items), "")));
		return hints;
	}

	/** What co-handling units objected to or wanted changed, newest last. */
	List<Choice> remarks(long assignmentId) {
		Map<String, String> units = this.countersigning.unitNames(assignmentId);
		return this.desk.ofRound(assignmentId)
			.stream()
			.flatMap((version) -> this.countersigning.of(version).stream())
			.filter((signature) -> signature.remark() != null)
			.map((signature) -> new Choice("", Objects.requireNonNull(signature.remark()),
					text(signature.objects() ? "handling.hint.objection" : "handling.hint.edit",
							units.getOrDefault(signature.unit(), signature.unit()))))
			.toList();
	}

	/** Suggestions that are answered in so few words that it says nothing (总结式). */
	private Optional<String> summary(Reply reply) {
		int fewest = this.parameters.number("reply.item.chars", this.desk.today());
		String items = reply.items()
			.stream()
			.filter((item) -> item.measure().strip().length() < fewest)
			.map((item) -> Integer.toString(item.no()))
			.collect(Collectors.joining("、"));
		return items.isEmpty() ? Optional.empty() : Optional.of(items);
	}

	private String text(String key, Object... arguments) {
		return this.texts.getMessage(key, arguments, LocaleContextHolder.getLocale());
	}

}
