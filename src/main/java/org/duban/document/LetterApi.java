package org.duban.document;

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

	private final LetterDesk desk;

	LetterApi(LetterBook book, LetterDesk desk) {
		this.book = book;
		this.desk = desk;
	}

	@GetMapping("/{id}")
	WrittenLetter read(@PathVariable long id, Actor actor) {
		return new WrittenLetter(this.desk.read(id, actor), this.book.body(id));
	}

}
