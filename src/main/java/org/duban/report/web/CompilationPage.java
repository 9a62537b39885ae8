package org.duban.report.web;

import java.io.IOException;
import java.util.NoSuchElementException;

import jakarta.servlet.http.HttpServletResponse;
import org.duban.report.Compilation.Wanted;
import org.duban.report.CompilationDesk;
import org.duban.workflow.Actor;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.server.ResponseStatusException;

/** 目录汇编: asked for, watched, fetched. */
@Controller
@RequestMapping("/statistics/compilations")
class CompilationPage {

	private final CompilationDesk desk;

	CompilationPage(CompilationDesk desk) {
		this.desk = desk;
	}

	@PostMapping
	String ask(@RequestParam(defaultValue = "") String kind, @RequestParam(defaultValue = "") String session,
			@RequestParam(defaultValue = "") String sorting, @RequestParam(defaultValue = "false") boolean replies,
			@RequestParam(defaultValue = "false") boolean openOnly, Actor actor) {
		String sitting = this.desk.sitting(session, actor);
		Wanted wanted = Wanted.of(kind, sitting, sorting, replies, openOnly)
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
		this.desk.ask(wanted, actor);
		return "redirect:/statistics/papers#compilations";
	}

	/** While it is made the page asks again every other second. */
	@GetMapping("/{id}")
	String progress(@PathVariable long id, Actor actor, Model model) {
		model.addAttribute("one", this.desk.find(id, actor));
		return "report/compilation :: one";
	}

	@GetMapping("/{id}/pdf")
	void pdf(@PathVariable long id, Actor actor, HttpServletResponse response) throws IOException {
		this.desk.handOver(id, false, actor, response);
	}

	@GetMapping("/{id}/word")
	void word(@PathVariable long id, Actor actor, HttpServletResponse response) throws IOException {
		this.desk.handOver(id, true, actor, response);
	}

	@ExceptionHandler
	@ResponseStatus(HttpStatus.NOT_FOUND)
	String notFound(NoSuchElementException ex) {
		return "casefile/not-found";
	}

}
