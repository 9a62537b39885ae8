package org.duban.proposal.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.duban.workflow.Actor;
import org.duban.workflow.CaseHeadlines;
import org.duban.workflow.LooseMatters;
import org.duban.workflow.OpenTask;
import org.duban.workflow.TaskDoor;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What waits for the member, and what the member has proposed. */
@Controller
class MemberDesk {

	private static final int MANY = 50;

	record Waiting(String id, String key, String number, String title, @Nullable LocalDate due) {

	}

	private final TaskDoor door;

	private final CaseHeadlines headlines;

	private final LooseMatters matters;

	private final MemberCases cases;

	private final Clock clock;

	private final MemberPapers papers;

	MemberDesk(TaskDoor door, CaseHeadlines headlines, LooseMatters matters, MemberCases cases, MemberPapers papers,
			Clock clock) {
		this.papers = papers;
		this.door = door;
		this.headlines = headlines;
		this.matters = matters;
		this.cases = cases;
		this.clock = clock;
	}

	@GetMapping("/member")
	String desk(@RequestParam(required = false) @Nullable String done, Actor actor, Model model) {
		List<Waiting> waiting = this.door.list(actor, new TaskDoor.Search(null, null, 0, MANY))
			.items()
			.stream()
			.map(this::waiting)
			.toList();
		model.addAttribute("done", done != null);
		model.addAttribute("waiting", waiting);
		model.addAttribute("proposals", this.cases.mine(actor.username()));
		model.addAttribute("unsettled", this.cases.unsettled(actor.username()));
		model.addAttribute("today", LocalDate.now(this.clock));
		return "member/desk";
	}

	/** Filed cases of others that take support (附议). */
	@GetMapping("/member/open")
	String open(Actor actor, Model model) {
		if (!actor.is("member") && !actor.is("collective") && !actor.is("clerk")) {
			throw new AccessDeniedException("Members only");
		}
		model.addAttribute("open", this.papers.openForSupport(actor.username()));
		model.addAttribute("member", actor.is("member"));
		return "member/open";
	}

	private Waiting waiting(OpenTask task) {
		LocalDate due = (task.due() != null) ? task.due().minusMillis(1).atZone(this.clock.getZone()).toLocalDate()
				: null;
		Long caseId = task.caseId();
		if (caseId == null) {
			return this.matters.of(task, LocaleContextHolder.getLocale())
				.map((matter) -> new Waiting(task.id(), task.key(), matter.number(), matter.title(), due))
				.orElseThrow(() -> new IllegalStateException("Task " + task.key() + " is about nothing"));
		}
		CaseHeadlines.Headline headline = this.headlines.of(caseId)
			.orElseGet(() -> new CaseHeadlines.Headline("", "", ""));
		return new Waiting(task.id(), task.key(), headline.number(), headline.title(), due);
	}

}
