package org.duban.board.web;

import org.duban.board.StateFlow;
import org.duban.proposal.CaseState;
import org.duban.workflow.Actor;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** 状态流转: which ways the cases went, and the cases behind each number. */
@Controller
@RequestMapping("/supervision/flow")
class FlowPage {

	private final StateFlow flow;

	FlowPage(StateFlow flow) {
		this.flow = flow;
	}

	@GetMapping
	String show(Actor actor, Model model) {
		model.addAttribute("ways", this.flow.of(actor));
		return "board/flow";
	}

	@GetMapping("/{before}/{after}")
	String cases(@PathVariable CaseState before, @PathVariable CaseState after, Actor actor, Model model) {
		model.addAttribute("before", before);
		model.addAttribute("after", after);
		model.addAttribute("cases", this.flow.cases(before, after, actor));
		return "board/passages";
	}

}
