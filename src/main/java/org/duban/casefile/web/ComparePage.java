package org.duban.casefile.web;

import java.util.List;
import java.util.NoSuchElementException;

import org.duban.casefile.Comparison;
import org.duban.casefile.TaskDesk;
import org.duban.workflow.Actor;
import org.duban.workflow.TaskDoor;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseStatus;

/**
 * Two cases side by side; whoever has to decide on one of them merges it from here.
 */
@Controller
class ComparePage {

	private final Comparison comparison;

	private final TaskDesk desk;

	ComparePage(Comparison comparison, TaskDesk desk) {
		this.comparison = comparison;
		this.desk = desk;
	}

	@GetMapping("/cases/{id}/compare/{other}")
	String compare(@PathVariable long id, @PathVariable long other, Actor actor, Model model) {
		model.addAttribute("sheet", this.comparison.of(id, other, actor));
		model.addAttribute("leftTask", task(id, actor));
		model.addAttribute("rightTask", task(other, actor));
		return "casefile/compare";
	}

	/** Ids of the decision that waits for the reader, at most one. */
	private List<String> task(long proposalId, Actor actor) {
		return this.desk.list(actor, new TaskDoor.Search("decide-filing", proposalId, 0, 1))
			.getKey()
			.stream()
			.map(TaskDesk.Card::id)
			.toList();
	}

	@ExceptionHandler
	@ResponseStatus(HttpStatus.NOT_FOUND)
	String notFound(NoSuchElementException ex) {
		return "casefile/not-found";
	}

}
