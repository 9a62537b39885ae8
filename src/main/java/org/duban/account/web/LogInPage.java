package org.duban.account.web;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The one log-in. In the demo data set it names the accounts and their password. */
@Controller
class LogInPage {

	private final boolean demo;

	LogInPage(@Value("${duban.demo:true}") boolean demo) {
		this.demo = demo;
	}

	@GetMapping("/login")
	String show(Model model) {
		model.addAttribute("demo", this.demo);
		return "login";
	}

}
