package org.duban.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.NoSuchElementException;

import jakarta.servlet.http.HttpServletResponse;

import org.duban.document.Letters.Letter;
import org.duban.workflow.Actor;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** One paper, as it is printed, and as the files that offices send on. */
@Controller
class LetterPage {

	static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

	private final LetterDesk desk;

	LetterPage(LetterDesk desk) {
		this.desk = desk;
	}

	@GetMapping("/letters/{id}")
	String show(@PathVariable long id, Actor actor, Model model) {
		Letter letter = read(id, actor);
		model.addAttribute("letter", letter);
		model.addAttribute("home", this.desk.home(letter));
		Paper paper = this.desk.paper(letter);
		model.addAttribute("text", paper.text());
		model.addAttribute("issuer", paper.issuer());
		return "document/letter";
	}

	@GetMapping("/letters/{id}/word")
	void word(@PathVariable long id, Actor actor, HttpServletResponse response) throws IOException {
		Letter letter = read(id, actor);
		handOver(response, WORD, this.desk.paper(letter).fileName("docx"));
		this.desk.writeWord(letter, response.getOutputStream());
	}

	@GetMapping("/letters/{id}/pdf")
	void pdf(@PathVariable long id, Actor actor, HttpServletResponse response) throws IOException {
		Paper paper = this.desk.paper(read(id, actor));
		handOver(response, "application/pdf", paper.fileName("pdf"));
		this.desk.writePdf(paper, response.getOutputStream());
	}

	private Letter read(long id, Actor actor) {
		try {
			return this.desk.read(id, actor);
		}
		catch (NoSuchElementException ex) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND, ex.getMessage(), ex);
		}
	}

	static void handOver(HttpServletResponse response, String type, String name) {
		response.setContentType(type);
		response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
				ContentDisposition.attachment().filename(name, StandardCharsets.UTF_8).build().toString());
		response.setHeader("X-Content-Type-Options", "nosniff");
	}

}
