package org.duban.administration;

import java.util.List;
import java.util.Map;

import org.duban.document.LetterTexts;
import org.duban.member.Session;
import org.duban.organisation.DictionaryTable;
import org.duban.workflow.Actor;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Dictionaries, sessions and letters for programs of the administrator. */
@RestController
@RequestMapping("/api/admin")
class RegisterApi {

	private final DictionaryDesk dictionaries;

	private final SessionDesk sessions;

	private final LetterTextDesk letters;

	private final DeskForm form;

	RegisterApi(DictionaryDesk dictionaries, SessionDesk sessions, LetterTextDesk letters, DeskForm form) {
		this.dictionaries = dictionaries;
		this.sessions = sessions;
		this.letters = letters;
		this.form = form;
	}

	@GetMapping("/dictionaries/{kind}")
	List<DictionaryTable.Line> dictionary(@PathVariable String kind) {
		return this.dictionaries.lines(kind);
	}

	@PostMapping("/dictionaries/{kind}")
	List<DictionaryTable.Line> setEntry(@PathVariable String kind, @RequestBody Map<String, Object> body, Actor actor) {
		this.dictionaries.put(this.form.read(body, "kind", kind, SetEntry.class), actor);
		return this.dictionaries.lines(kind);
	}

	@GetMapping("/sessions")
	List<Session> sessions() {
		return this.sessions.all();
	}

	@PostMapping("/sessions")
	List<Session> setSession(@RequestBody Map<String, Object> body, Actor actor) {
		this.sessions.put(this.form.body(body, SetSession.class), actor);
		return this.sessions.all();
	}

	@GetMapping("/letters/{wording}")
	List<LetterTexts.Wording> letter(@PathVariable String wording) {
		return this.letters.history(wording);
	}

	@PostMapping("/letters/{wording}")
	List<LetterTexts.Wording> setLetter(@PathVariable String wording, @RequestBody Map<String, Object> body,
			Actor actor) {
		this.letters.put(this.form.read(body, "wording", wording, SetLetterText.class), actor);
		return this.letters.history(wording);
	}

}
