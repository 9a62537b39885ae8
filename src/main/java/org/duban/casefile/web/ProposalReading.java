package org.duban.casefile.web;

import java.util.List;
import java.util.Map;

import org.duban.casefile.CaseFiles;
import org.duban.casefile.CaseList;
import org.duban.casefile.Comparison;
import org.duban.casefile.Timeline;
import org.duban.workflow.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Cases, as far as the caller may see them. */
@RestController
@RequestMapping("/api/proposals")
class ProposalReading {

	private static final int LARGEST_PAGE = 200;

	private final CaseFiles files;

	private final CaseList list;

	private final Timeline timeline;

	private final Comparison comparison;

	ProposalReading(CaseFiles files, CaseList list, Timeline timeline, Comparison comparison) {
		this.comparison = comparison;
		this.files = files;
		this.list = list;
		this.timeline = timeline;
	}

	@GetMapping
	CaseList.Page list(@RequestParam Map<String, String> asked, Actor actor) {
		return this.list.find(new CaseList.Search(asked.get("q"), asked.get("state"), asked.get("light"),
				asked.get("unit"), asked.get("category"), number(asked.get("page"), 0, Integer.MAX_VALUE),
				Math.max(1, number(asked.get("size"), 20, LARGEST_PAGE)), asked.get("sort")), actor);
	}

	@GetMapping("/{id}")
	Map<String, Object> file(@PathVariable long id, Actor actor) {
		return this.files.of(id, actor);
	}

	@GetMapping("/{id}/timeline")
	List<Timeline.Event> timeline(@PathVariable long id, Actor actor) {
		return this.timeline.of(id, actor);
	}

	/** What only one of two cases says, sentence by sentence. */
	@GetMapping("/{id}/compare/{other}")
	List<Comparison.Line> differences(@PathVariable long id, @PathVariable long other, Actor actor) {
		return this.comparison.of(id, other, actor).differences();
	}

	static int number(@Nullable String text, int otherwise, int most) {
		try {
			return (text != null) ? Math.min(Math.max(0, Integer.parseInt(text)), most) : otherwise;
		}
		catch (NumberFormatException ex) {
			return otherwise;
		}
	}

}
