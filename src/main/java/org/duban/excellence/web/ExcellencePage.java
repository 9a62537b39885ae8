package org.duban.excellence.web;

import org.duban.excellence.SelectionSheets;
import org.duban.workflow.Actor;
import org.duban.workflow.OpenTask;
import org.duban.workflow.TaskDoor;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** 优秀提案: the selections, and one of them. */
@Controller
class ExcellencePage {

	private final SelectionSheets sheets;

	private final TaskDoor door;

	ExcellencePage(SelectionSheets sheets, TaskDoor door) {
		this.sheets = sheets;
		this.door = door;
	}

	@GetMapping("/excellence")
	String all(Actor actor, Model model) {
		model.addAttribute("selections", this.sheets.all(actor));
		model.addAttribute("office", SelectionSheets.office(actor));
		if (SelectionSheets.office(actor)) {
			model.addAttribute("sessions", this.sheets.sessions(actor));
			model.addAttribute("recommenders", this.sheets.recommenders(actor));
			model.addAttribute("experts", this.sheets.experts(actor));
		}
		return "excellence/selections";
	}

	/** For those who write for an organisation: they have no Tasklist. */
	@GetMapping("/excellence/tasks/{id}")
	String recommend(@PathVariable String id, Actor actor, Model model) {
		OpenTask task = this.door.get(actor, id);
		if (!task.key().equals("recommend")) {
			return "redirect:/camunda/app/tasklist/?task=" + id;
		}
		model.addAttribute("task", task);
		model.addAttribute("choices", this.door.options(actor, task).choices());
		return "excellence/recommend";
	}

	@GetMapping("/excellence/{id}")
	String one(@PathVariable long id, Actor actor, Model model) {
		model.addAttribute("whole", this.sheets.of(id, actor));
		if (SelectionSheets.office(actor)) {
			model.addAttribute("experts", this.sheets.moreExperts(id, actor));
		}
		return "excellence/selection";
	}

}
