package org.duban.account.web;

import java.util.Locale;
import java.util.Optional;

import org.duban.account.Accounts;
import org.duban.account.Phones;
import org.duban.workflow.Actor;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 我的资料: what others see of oneself, and the number one is reached at. */
@Controller
@RequestMapping("/me")
class ProfilePage {

	private final Accounts accounts;

	private final Phones phones;

	private final MessageSource messages;

	ProfilePage(Accounts accounts, Phones phones, MessageSource messages) {
		this.accounts = accounts;
		this.phones = phones;
		this.messages = messages;
	}

	@GetMapping
	String show(Actor actor, @RequestParam(defaultValue = "false") boolean saved, Model model) {
		model.addAttribute("saved", saved);
		return page(actor, this.phones.of(actor.username()).orElse(""), model);
	}

	private String page(Actor actor, String phone, Model model) {
		model.addAttribute("person", this.accounts.find(actor.username()).orElseThrow());
		model.addAttribute("phone", phone);
		return "account/profile";
	}

	@PostMapping
	String save(Actor actor, @RequestParam(defaultValue = "") String phone, Locale locale, Model model) {
		Optional<String> refused = this.phones.set(actor.username(), phone);
		if (refused.isEmpty()) {
			return "redirect:/me?saved=true";
		}
		model.addAttribute("saved", false);
		model.addAttribute("error", this.messages.getMessage("error." + refused.get(), null, locale));
		return page(actor, phone, model);
	}

}
