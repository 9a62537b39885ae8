package org.duban.document;

import java.util.NoSuchElementException;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.duban.document.Letters.Letter;
import org.duban.workflow.Actor;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** One paper and what it says, for programs. */
@RestController
@RequestMapping("/api/letters")
class LetterApi {

	record WrittenLetter(@JsonUnwrapped Letter letter, String body) {

	}

	private final LetterBook book;

	private final CaseVisibility visibility;

	LetterApi(LetterBook book, CaseVisibility visibility) {
		this.book = book;
		this.visibility = visibility;
	}

	@GetMapping("/{id}")
	WrittenLetter read(@PathVariable long id, Actor actor) {
		Letter letter = this.book.find(id)
			.filter((found) -> this.visibility.maySee(actor, found))
			.orElseThrow(() -> new NoSuchElementException("No letter " + id));
		return new WrittenLetter(letter, this.book.body(id));
	}

}
