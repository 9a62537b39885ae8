package org.duban.filing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.duban.workflow.Actor;
import org.duban.workflow.Options;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The check list of the first review: what the house sees stands beside the clerk's own
 * ticks, and both are kept as they were.
 */
@Component
class CheckList {

	private final FirstLook look;

	private final ReviewChecks checks;

	private final ReviewStory story;

	CheckList(FirstLook look, ReviewChecks checks, ReviewStory story) {
		this.look = look;
		this.checks = checks;
		this.story = story;
	}

	/** The options with what the house found. */
	Options with(Options options, long proposalId) {
		Map<String, List<Options.Choice>> choices = new LinkedHashMap<>(options.choices());
		choices.put("about", this.story.findings(this.look.at(proposalId)));
		return new Options(choices, options.items());
	}

	void write(long proposalId, @Nullable List<String> ticks, Actor clerk) {
		this.checks.write(proposalId, this.look.at(proposalId), (ticks != null) ? ticks : List.of(), clerk);
	}

}
