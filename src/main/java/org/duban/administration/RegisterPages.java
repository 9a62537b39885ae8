package org.duban.administration;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

import org.duban.workflow.Actor;
import org.duban.workflow.Command;
import org.duban.workflow.CommandRefused;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Dictionaries, sessions and letters: a list, what it was before, and a form. */
@Controller
@RequestMapping("/admin")
class RegisterPages {

	private final DictionaryDesk dictionaries;

	private final SessionDesk sessions;

	private final LetterTextDesk letters;

	private final DeskForm form;

	RegisterPages(DictionaryDesk dictionaries, SessionDesk sessions, LetterTextDesk letters, DeskForm form) {
		this.dictionaries = dictionaries;
		this.sessions = sessions;
		this.letters = letters;
		this.form = form;
	}

	@GetMapping("/dictionaries")
	String dictionaries(Model model) {
		model.addAttribute("kinds", this.dictionaries.kinds());
		return "admin/dictionaries";
	}

	@GetMapping("/dictionaries/{kind}")
	String dictionary(@PathVariable String kind, @RequestParam(required = false) String code, Model model) {
		Map<String, String> fields = new HashMap<>();
		this.dictionaries.lines(kind).stream().filter((line) -> line.code().equals(code)).forEach((line) -> {
			fields.put("code", line.code());
			fields.put("name", line.name());
			fields.put("nameEn", line.nameEn());
			fields.put("sortNo", String.valueOf(line.sortNo()));
			fields.put("active", String.valueOf(line.active()));
		});
		return dictionary(kind, fields, model);
	}

	private String dictionary(String kind, Map<String, String> fields, Model model) {
		model.addAttribute("kind", kind);
		model.addAttribute("lines", this.dictionaries.lines(kind));
		model.addAttribute("fixed", this.dictionaries.fixed(kind));
		model.addAttribute("history", this.dictionaries.history(kind));
		return shown("admin/dictionary", fields, model);
	}

	@PostMapping("/dictionaries/{kind}")
	String setEntry(@PathVariable String kind, @RequestParam Map<String, String> fields, Model model, Locale locale,
			Actor actor) {
		Map<String, String> all = new HashMap<>(fields);
		all.put("kind", kind);
		boolean done = tried(all, SetEntry.class, (command) -> this.dictionaries.put(command, actor), model, locale);
		return done ? "redirect:/admin/dictionaries/" + kind : dictionary(kind, all, model);
	}

	@GetMapping("/sessions")
	String sessions(Model model) {
		return sessions(Map.of(), model);
	}

	private String sessions(Map<String, String> fields, Model model) {
		model.addAttribute("sessions", this.sessions.all());
		model.addAttribute("history", this.sessions.history());
		return shown("admin/sessions", fields, model);
	}

	@PostMapping("/sessions")
	String setSession(@RequestParam Map<String, String> fields, Model model, Locale locale, Actor actor) {
		boolean done = tried(fields, SetSession.class, (command) -> this.sessions.put(command, actor), model, locale);
		return done ? "redirect:/admin/sessions" : sessions(fields, model);
	}

	@GetMapping("/letters")
	String letters(Model model) {
		model.addAttribute("wordings", this.letters.wordings());
		return "admin/letters";
	}

	@GetMapping("/letters/{wording}")
	String letter(@PathVariable String wording, Model model) {
		var now = this.letters.now(wording);
		return letter(wording, Map.of("title", now.title(), "body", now.body()), model);
	}

	private String letter(String wording, Map<String, String> fields, Model model) {
		model.addAttribute("wording", wording);
		model.addAttribute("history", this.letters.history(wording));
		return shown("admin/letter", fields, model);
	}

	@PostMapping("/letters/{wording}")
	String setLetter(@PathVariable String wording, @RequestParam Map<String, String> fields, Model model, Locale locale,
			Actor actor) {
		Map<String, String> all = new HashMap<>(fields);
		all.put("wording", wording);
		boolean done = tried(all, SetLetterText.class, (command) -> this.letters.put(command, actor), model, locale);
		return done ? "redirect:/admin/letters/" + wording : letter(wording, all, model);
	}

	private <C extends Command> boolean tried(Map<String, String> fields, Class<C> type, Consumer<C> act, Model model,
			Locale locale) {
		try {
			act.accept(this.form.read(fields, type));
			return true;
		}
		catch (CommandRefused refused) {
			model.addAttribute("errors", this.form.errors(refused, locale));
			return false;
		}
	}

	private static String shown(String view, Map<String, String> fields, Model model) {
		model.addAttribute("fields", fields);
		if (!model.containsAttribute("errors")) {
			model.addAttribute("errors", Map.of());
		}
		return view;
	}

}
