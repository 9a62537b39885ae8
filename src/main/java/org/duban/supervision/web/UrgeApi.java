package org.duban.supervision.web;

import java.util.List;
import java.util.Locale;

import org.duban.supervision.BulkUrging;
import org.duban.supervision.UrgeMany;
import org.duban.workflow.Actor;
import org.duban.workflow.CommandReader;
import org.duban.workflow.ErrorTexts;
import org.jspecify.annotations.Nullable;

import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** 催办 of many cases at once. */
@RestController
class UrgeApi {

	/** What became of one, in the order in which they came. */
	record Urged(@Nullable Long assignmentId, @Nullable Long partyItemId, boolean done, @Nullable String caseNo,
			@Nullable String unitName, List<ErrorTexts.Text> errors) {
	}

	record UrgedAll(List<Urged> results) {
	}

	private final BulkUrging urging;

	private final CommandReader reader;

	private final ErrorTexts texts;

	UrgeApi(BulkUrging urging, CommandReader reader, ErrorTexts texts) {
		this.urging = urging;
		this.reader = reader;
		this.texts = texts;
	}

	@PostMapping("/api/urges")
	UrgedAll urge(@RequestBody String body, Actor actor, Locale locale) {
		UrgeMany command = this.reader.read(body, UrgeMany.class);
		return new UrgedAll(this.urging.urge(command, actor)
			.stream()
			.map((result) -> new Urged(result.assignmentId(), result.matterId(), result.done(), result.caseNo(),
					result.unitName(), this.texts.texts(result.errors(), locale)))
			.toList());
	}

}
