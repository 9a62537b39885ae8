package org.duban.document;

import org.duban.document.Letters.Letter;
import org.duban.workflow.Actor;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** One paper, as it is printed. */
@Controller
class LetterPage {

	private final LetterBook book;

	private final CaseVisibility visibility;

	LetterPage(LetterBook book, CaseVisibility visibility) {
		this.book = book;
		this.visibility = visibility;
	}

	@GetMapping("/letters/{id}")
	String show(@PathVariable long id, Actor actor, Model model) {
		Letter letter = this.book.find(id)
			.filter((found) -> this.visibility.maySee(actor, found))
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
		model.addAttribute("letter", letter);
		model.addAttribute("body", this.book.body(id));
		return "document/letter";
	}

}
