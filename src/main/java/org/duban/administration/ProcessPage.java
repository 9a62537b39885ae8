package org.duban.administration;

import java.util.List;
import java.util.Map;

import org.duban.workflow.Actor;
import org.duban.workflow.CommandAccepted;
import org.duban.workflow.ProcessVersions;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** Versions of the models, what runs on each, and the move to the newest. */
@Controller
class ProcessPage {

	private final ProcessVersions versions;

	private final ApplicationEventPublisher events;

	ProcessPage(ProcessVersions versions, ApplicationEventPublisher events) {
		this.versions = versions;
		this.events = events;
	}

	@GetMapping("/admin/processes")
	String show(Model model) {
		model.addAttribute("versions", this.versions.all());
		return "admin/processes";
	}

	@PostMapping("/admin/processes/{process}/rehearsal")
	String rehearsed(@PathVariable String process, Model model) {
		model.addAttribute("process", process);
		model.addAttribute("moves", this.versions.rehearse(process));
		return show(model);
	}

	@PostMapping("/admin/processes/{process}/migration")
	String migrated(@PathVariable String process, Model model, Actor actor) {
		model.addAttribute("process", process);
		model.addAttribute("moves", migrate(process, actor));
		model.addAttribute("done", true);
		return show(model);
	}

	@GetMapping("/api/admin/processes")
	@ResponseBody
	List<ProcessVersions.Version> all() {
		return this.versions.all();
	}

	@PostMapping("/api/admin/processes/{process}/rehearsal")
	@ResponseBody
	List<ProcessVersions.Move> rehearse(@PathVariable String process) {
		return this.versions.rehearse(process);
	}

	@PostMapping("/api/admin/processes/{process}/migration")
	@ResponseBody
	List<ProcessVersions.Move> migrate(@PathVariable String process, Actor actor) {
		List<ProcessVersions.Move> moves = this.versions.migrate(process);
		int blocked = (int) moves.stream().filter((move) -> !move.blocks().isEmpty()).count();
		this.events.publishEvent(new CommandAccepted(actor, "migrate-cases", null, Map.of(),
				new MigrateCases(process, moves.size() - blocked, blocked)));
		return moves;
	}

}
