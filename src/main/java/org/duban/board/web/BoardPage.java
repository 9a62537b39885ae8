package org.duban.board.web;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import jakarta.servlet.http.HttpServletResponse;
import org.duban.board.Board;
import org.duban.board.BoardExport;
import org.duban.board.BoardFilter;
import org.duban.board.LightHistory;
import org.duban.board.SavedViews;
import org.duban.workflow.Actor;

import org.springframework.context.MessageSource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 督办看板. The filter and the page stand in the address. */
@Controller
@RequestMapping("/supervision")
class BoardPage {

	private static final String EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

	private final Board board;

	private final BoardExport export;

	private final LightHistory history;

	private final SavedViews views;

	private final MessageSource messages;

	private final Clock clock;

	BoardPage(BoardParts parts, MessageSource messages, Clock clock) {
		this.board = parts.board();
		this.export = parts.export();
		this.history = parts.history();
		this.views = parts.views();
		this.messages = messages;
		this.clock = clock;
	}

	@GetMapping
	String show(@RequestParam Map<String, String> asked, @RequestParam(defaultValue = "0") int page, Actor actor,
			Model model) {
		return page(new BoardFilter(asked), page, actor, model);
	}

	private String page(BoardFilter filter, int page, Actor actor, Model model) {
		model.addAttribute("view", this.board.look(filter, page, actor));
		model.addAttribute("views", this.views.of(actor));
		return "board/board";
	}

	/** What changes while somebody looks: the figures and the list. */
	@GetMapping("/live")
	String live(@RequestParam Map<String, String> asked, @RequestParam(defaultValue = "0") int page, Actor actor,
			Model model) {
		model.addAttribute("view", this.board.look(new BoardFilter(asked), page, actor));
		return "board/live";
	}

	@GetMapping("/history")
	String history(Actor actor, Model model) {
		model.addAttribute("days", this.history.of(actor));
		return "board/history";
	}

	@GetMapping("/export")
	void export(@RequestParam Map<String, String> asked, Actor actor, HttpServletResponse response) throws IOException {
		this.views.of(actor);
		response.setContentType(EXCEL);
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
				ContentDisposition.attachment()
					.filename("supervision-" + LocalDate.now(this.clock) + ".xlsx")
					.build()
					.toString());
		this.export.write(new BoardFilter(asked), actor, response.getOutputStream());
	}

	@PostMapping("/views")
	String save(@RequestParam(defaultValue = "") String name, @RequestParam Map<String, String> asked, Actor actor,
			Model model, Locale locale) {
		BoardFilter filter = new BoardFilter(asked);
		Optional<String> refused = this.views.save(name, filter, actor);
		if (refused.isEmpty()) {
			return "redirect:/supervision?" + filter.query();
		}
		model.addAttribute("name", name);
		model.addAttribute("nameError", this.messages.getMessage("error." + refused.get(), null, locale));
		return page(filter, 0, actor, model);
	}

	@PostMapping("/views/{id}/remove")
	String remove(@PathVariable long id, @RequestParam Map<String, String> asked, Actor actor) {
		this.views.remove(id, actor);
		return "redirect:/supervision?" + new BoardFilter(asked).query();
	}

}
