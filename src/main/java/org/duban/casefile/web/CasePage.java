package org.duban.casefile.web;

import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;

import org.duban.casefile.CaseActs;
import org.duban.casefile.CaseFiles;
import org.duban.casefile.CaseList;
import org.duban.casefile.ReminderLedger;
import org.duban.casefile.CaseWay;
import org.duban.casefile.TaskDesk;
import org.duban.casefile.Timeline;
import org.duban.proposal.SimilarCases;
import org.duban.workflow.Actor;
import org.duban.workflow.TaskDoor;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;

/** The page of a case, the list of cases, and the first page. */
@Controller
class CasePage {

	private static final int PAGE = 20;

	/** Who looks for what might be merged. */
	private static final List<String> REVIEWING = List.of("clerk", "committee-chair");

	private final CaseFiles files;

	private final CaseList list;

	private final Timeline timeline;

	private final TaskDesk desk;

	private final SimilarCases similar;

	private final CaseActs acts;

	private final ReminderLedger reminders;

	CasePage(CaseFiles files, CaseActs acts, CaseList list, Timeline timeline, TaskDesk desk, SimilarCases similar,
			ReminderLedger reminders) {
		this.reminders = reminders;
		this.files = files;
		this.list = list;
		this.timeline = timeline;
		this.desk = desk;
		this.similar = similar;
		this.acts = acts;
	}

	/** Members never meet Tasklist; their door is their own. */
	@GetMapping("/")
	String first(Actor actor, Model model) {
		if (actor.is("member") || actor.is("collective")) {
			return "redirect:/member";
		}
		var tasks = this.desk.list(actor, new TaskDoor.Search(null, null, 0, PAGE));
		model.addAttribute("tasks", tasks.getKey());
		model.addAttribute("total", tasks.getValue());
		return "casefile/home";
	}

	@GetMapping("/cases")
	String list(@RequestParam(required = false) @Nullable String q,
			@RequestParam(required = false) @Nullable String state,
			@RequestParam(required = false) @Nullable String light, @RequestParam(defaultValue = "0") int page,
			Actor actor, Model model) {
		CaseList.Search search = new CaseList.Search(q, state, light, null, null, Math.max(0, page), PAGE, null);
		model.addAttribute("search", search);
		model.addAttribute("found", this.list.find(search, actor));
		return "casefile/list";
	}

	/**
	 * @param done the act that was just done from this page
	 */
	@GetMapping("/cases/{id}")
	String show(@PathVariable long id, @RequestParam(required = false) @Nullable String done, Actor actor,
			Model model) {
		Map<String, Object> file = this.files.of(id, actor);
		model.addAttribute("file", file);
		model.addAttribute("way", CaseWay.of(file));
		model.addAttribute("acts", this.acts.of(file, actor));
		model.addAttribute("done", done);
		model.addAttribute("reminders", this.reminders.ofCase(id, actor));
		model.addAttribute("readers", this.reminders.seesReaders(id, actor));
		List<Timeline.Event> events = this.timeline.of(id, actor);
		model.addAttribute("events", events);
		model.addAttribute("tasks", this.desk.list(actor, new TaskDoor.Search(null, id, 0, PAGE)).getKey());
		model.addAttribute("similar", REVIEWING.stream().anyMatch(actor::is) ? this.similar.like(id) : List.of());
		model.addAttribute("deciding", List.of("clerk", "gov-office", "party-office").stream().anyMatch(actor::is));
		return "casefile/case";
	}

	@ExceptionHandler
	@ResponseStatus(HttpStatus.NOT_FOUND)
	String notFound(NoSuchElementException ex) {
		return "casefile/not-found";
	}

}
