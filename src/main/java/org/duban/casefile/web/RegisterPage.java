package org.duban.casefile.web;

import java.util.List;

import org.duban.casefile.NumberRegister;
import org.duban.workflow.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** The catalogue of numbers, for those who see every case. */
@Controller
class RegisterPage {

	private static final List<String> READERS = List.of("clerk", "committee-chair", "committee", "leader",
			"supervisor");

	private final NumberRegister register;

	RegisterPage(NumberRegister register) {
		this.register = register;
	}

	@GetMapping("/register")
	String show(@RequestParam(required = false) @Nullable String session, Actor actor, Model model) {
		model.addAttribute("sheet", read(session, actor));
		return "casefile/register";
	}

	@GetMapping("/api/register")
	@ResponseBody
	NumberRegister.Sheet list(@RequestParam(required = false) @Nullable String session, Actor actor) {
		return read(session, actor);
	}

	private NumberRegister.Sheet read(@Nullable String session, Actor actor) {
		if (READERS.stream().noneMatch(actor::is)) {
			throw new AccessDeniedException("Not your register");
		}
		return this.register.of(session);
	}

}
