package org.duban.account.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.TreeSet;

import org.duban.account.AccountDesk;
import org.duban.account.AccountDesk.Once;
import org.duban.account.AccountList;
import org.duban.account.AccountList.Line;
import org.duban.account.AccountList.Search;
import org.duban.account.GiveOncePassword;
import org.duban.account.LastAtDesk;
import org.duban.account.Roles;
import org.duban.account.SetAccount;
import org.duban.account.StartAccount;
import org.duban.account.StopAccount;
import org.duban.workflow.Actor;
import org.duban.workflow.CommandRefused;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 账号管理: who is here, as what, and who is here no more. */
@Controller
@RequestMapping("/admin/accounts")
class AccountPages {

	private static final String PAGE = "redirect:/admin/accounts/";

	private final AccountDesk desk;

	private final AccountList list;

	private final AccountChoices choices;

	private final TypedAccounts typed;

	private final LastAtDesk last;

	AccountPages(AccountDesk desk, AccountList list, AccountChoices choices, TypedAccounts typed, LastAtDesk last) {
		this.last = last;
		this.desk = desk;
		this.list = list;
		this.choices = choices;
		this.typed = typed;
	}

	@ModelAttribute
	void choices(Model model) {
		model.addAttribute("choices", this.choices);
		model.addAttribute("roles", Roles.all());
	}

	@GetMapping
	String show(@ModelAttribute("filters") Search filters, Model model) {
		model.addAttribute("found", this.list.find(filters));
		return "account/accounts";
	}

	@GetMapping("/new")
	String fresh(Model model) {
		return form(null, new LinkedMultiValueMap<>(), Map.of(), model);
	}

	@PostMapping
	String create(@RequestParam MultiValueMap<String, String> fields, Actor actor, Model model, Locale locale,
			RedirectAttributes said) {
		try {
			Once once = this.desk.create(this.typed.read(fields, SetAccount.class), actor);
			said.addFlashAttribute("password", once);
			return PAGE + once.username();
		}
		catch (CommandRefused refused) {
			return form(null, fields, this.typed.errors(refused, locale), model);
		}
	}

	@GetMapping("/{username}")
	String one(@PathVariable String username, Model model) {
		Line line = line(username);
		return form(line, fields(line), Map.of(), model);
	}

	@PostMapping("/{username}")
	String change(@PathVariable String username, @RequestParam MultiValueMap<String, String> fields, Actor actor,
			Model model, Locale locale) {
		Line line = line(username);
		fields.set("username", username);
		try {
			this.desk.change(this.typed.read(fields, SetAccount.class), actor);
			return PAGE + username + "?saved=true";
		}
		catch (CommandRefused refused) {
			return form(line, fields, this.typed.errors(refused, locale), model);
		}
	}

	@PostMapping("/{username}/stop")
	String stop(@PathVariable String username, @RequestParam MultiValueMap<String, String> fields, Actor actor,
			Model model, Locale locale) {
		return acted(username, fields, model, locale,
				() -> this.desk.stop(this.typed.read(fields, StopAccount.class), actor));
	}

	@PostMapping("/{username}/start")
	String start(@PathVariable String username, @RequestParam MultiValueMap<String, String> fields, Actor actor,
			Model model, Locale locale) {
		return acted(username, fields, model, locale,
				() -> this.desk.start(this.typed.read(fields, StartAccount.class), actor));
	}

	@PostMapping("/{username}/password")
	String password(@PathVariable String username, @RequestParam MultiValueMap<String, String> fields, Actor actor,
			Model model, RedirectAttributes said) {
		return acted(username, fields, model, LocaleContextHolder.getLocale(), () -> said.addFlashAttribute("password",
				this.desk.once(this.typed.read(fields, GiveOncePassword.class), actor)));
	}

	/** What was typed stays in its own form, beside the reason it was refused. */
	private String acted(String username, MultiValueMap<String, String> fields, Model model, Locale locale,
			Runnable act) {
		Line line = line(username);
		fields.set("username", username);
		try {
			act.run();
			return PAGE + username + "?saved=true";
		}
		catch (CommandRefused refused) {
			model.addAttribute("acting", fields.toSingleValueMap());
			model.addAttribute("refusals", this.typed.errors(refused, locale));
			return form(line, fields(line), Map.of(), model);
		}
	}

	private String form(@Nullable Line line, MultiValueMap<String, String> fields, Map<String, String> errors,
			Model model) {
		model.addAttribute("line", line);
		model.addAttribute("typed", fields.toSingleValueMap());
		model.addAttribute("typedRoles", fields.getOrDefault("roles", List.of()));
		model.addAttribute("errors", errors);
		model.addAttribute("seated", line != null && this.desk.isRegistered(line.username()));
		model.addAttribute("waiting", (line != null) ? this.desk.waiting(line.username()) : 0);
		model.addAttribute("alone", (line != null) ? this.last.of(line) : null);
		model.addAttribute("successors", (line != null) ? successors(line.username()) : List.of());
		model.addAttribute("history", (line != null) ? this.desk.history(line.username()) : List.of());
		return "account/account";
	}

	private List<Line> successors(String username) {
		return this.desk.successors(username)
			.stream()
			.flatMap((person) -> this.list.one(person.username()).stream())
			.toList();
	}

	private MultiValueMap<String, String> fields(Line line) {
		MultiValueMap<String, String> fields = new LinkedMultiValueMap<>();
		fields.set("username", line.username());
		fields.set("name", line.name());
		fields.set("mail", line.mail());
		fields.set("phone", line.phone());
		fields.set("unit", line.unit());
		fields.set("body", this.desk.bodyOf(line.username()));
		fields.put("roles", List.copyOf(new TreeSet<>(line.roles())));
		return fields;
	}

	private Line line(String username) {
		return this.list.one(username).orElseThrow(() -> new NoSuchElementException("No account " + username));
	}

	@ExceptionHandler
	@ResponseStatus(HttpStatus.NOT_FOUND)
	String unknown(NoSuchElementException ex) {
		return "casefile/not-found";
	}

}
