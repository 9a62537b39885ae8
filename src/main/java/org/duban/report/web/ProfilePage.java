package org.duban.report.web;

import java.util.NoSuchElementException;

import org.duban.report.Profiles;
import org.duban.workflow.Actor;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;

/** 情况一览 of a unit, a sector or a member: one page to be printed. */
@Controller
@RequestMapping("/statistics/profile")
class ProfilePage {

	private final Profiles profiles;

	ProfilePage(Profiles profiles) {
		this.profiles = profiles;
	}

	@GetMapping("/unit")
	String unit(@RequestParam(defaultValue = "") String code, Actor actor, Model model) {
		model.addAttribute("view", this.profiles.ofUnit(code, actor));
		return "report/profile";
	}

	@GetMapping("/sector")
	String sector(@RequestParam(defaultValue = "") String code, Actor actor, Model model) {
		model.addAttribute("view", this.profiles.ofSector(code, actor));
		return "report/profile";
	}

	@GetMapping("/member")
	String member(@RequestParam(defaultValue = "") String code, Actor actor, Model model) {
		model.addAttribute("view", this.profiles.ofMember(code, actor));
		return "report/profile";
	}

	@ExceptionHandler
	@ResponseStatus(HttpStatus.NOT_FOUND)
	String notFound(NoSuchElementException ex) {
		return "casefile/not-found";
	}

}
