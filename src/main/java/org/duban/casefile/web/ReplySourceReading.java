package org.duban.casefile.web;

import java.util.List;

import org.duban.casefile.ReplySources;
import org.duban.workflow.Actor;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What the caller's unit wrote in other cases, to begin a reply from. */
@RestController
class ReplySourceReading {

	record Sources(List<ReplySources.Source> items) {

	}

	private final ReplySources sources;

	ReplySourceReading(ReplySources sources) {
		this.sources = sources;
	}

	@GetMapping("/api/assignments/{id}/reply-sources")
	Sources list(@PathVariable long id, Actor actor) {
		return new Sources(this.sources.of(id, actor));
	}

}
