package org.duban.account.web;

import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.duban.account.AccountDesk;
import org.duban.account.Entrance;
import org.duban.account.OwnPassword;
import org.duban.workflow.Actor;
import org.duban.workflow.CommandRefused;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 修改密码: one's own, after the one before has been named. */
@Controller
@RequestMapping("/me/password")
class PasswordPage {

	private final AccountDesk desk;

	private final UserDetailsService people;

	private final TypedAccounts typed;

	PasswordPage(AccountDesk desk, UserDetailsService people, TypedAccounts typed) {
		this.desk = desk;
		this.people = people;
		this.typed = typed;
	}

	@GetMapping
	String show(Authentication login, Model model) {
		return page(login, Map.of(), model);
	}

	@PostMapping
	String choose(@RequestParam Map<String, String> fields, Actor actor, Model model, HttpServletRequest request,
			HttpServletResponse response) {
		try {
			this.desk.choose(new OwnPassword(fields.getOrDefault("current", ""), fields.getOrDefault("next", ""),
					fields.getOrDefault("again", "")), actor);
		}
		catch (CommandRefused refused) {
			return page(SecurityContextHolder.getContext().getAuthentication(),
					this.typed.errors(refused, LocaleContextHolder.getLocale()), model);
		}
		goOn(actor.username(), request, response);
		return "redirect:/me?password=true";
	}

	/** All sessions of the old password have ended; this one goes on under a new name. */
	private void goOn(String username, HttpServletRequest request, HttpServletResponse response) {
		UserDetails person = this.people.loadUserByUsername(username);
		SecurityContext context = SecurityContextHolder.createEmptyContext();
		context.setAuthentication(
				UsernamePasswordAuthenticationToken.authenticated(person, null, person.getAuthorities()));
		SecurityContextHolder.setContext(context);
		request.changeSessionId();
		new HttpSessionSecurityContextRepository().saveContext(context, request, response);
	}

	private static String page(Authentication login, Map<String, String> errors, Model model) {
		model.addAttribute("once", login.getPrincipal() instanceof Entrance began && began.access().once());
		model.addAttribute("errors", errors);
		return "account/password";
	}

}
