package org.duban.document;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;

import jakarta.servlet.http.HttpServletResponse;
import org.duban.document.DryRun.Draft;
import org.duban.document.DryRunPage.Target;
import org.duban.document.Spreadsheets.Sheet;
import org.duban.workflow.Actor;
import org.duban.workflow.CommandRefused;
import org.duban.workflow.SecondTry;
import org.jspecify.annotations.Nullable;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * A list that comes in from Excel files, the same for every room: the headings to fill
 * in, what a file would do, and doing exactly that. The room says what a row means.
 */
public abstract class ImportPages {

	/** What the room makes of a file. */
	public interface Incoming {

		/** The headings that a file must have. */
		List<String> headings();

		boolean mayEnter(Actor actor);

		/** What the file would do; writes nothing. */
		DryRun read(byte[] file, Actor actor);

		/**
		 * Does what was seen, all of it or, if something is wrong by now, nothing.
		 * @return the dry run, which says what is wrong
		 * @throws CommandRefused if it is not what was shown
		 */
		DryRun enter(String rows, Actor actor);

	}

	/** What files and their dry runs are made with. */
	@Component
	public record Tools(Spreadsheets spreadsheets, DryRunPage page, DraftTexts texts) {

		public String word(String code) {
			return this.texts.word(code);
		}

		public void write(HttpServletResponse response, String name, Sheet sheet) throws IOException {
			response.setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
			response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
			try (OutputStream out = response.getOutputStream()) {
				this.spreadsheets.write(sheet, out);
			}
		}

	}

	/**
	 * Where the list stands.
	 *
	 * @param path of the pages that a file is handed in at
	 * @param list of the page that shows what came in
	 * @param words prefix of the messages
	 * @param file name of the file to fill in
	 */
	public record Place(String path, String list, String words, String file) {
	}

	private final Incoming incoming;

	private final Tools tools;

	private final Place place;

	protected ImportPages(Incoming incoming, Tools tools, Place place) {
		this.incoming = incoming;
		this.tools = tools;
		this.place = place;
	}

	/** A row as people read it: what stands under each heading, codes by their names. */
	protected abstract List<String> named(Draft draft);

	/** The rows that the file to fill in has already. */
	protected List<List<@Nullable Object>> begun(Actor actor) {
		return List.of();
	}

	/** The headings of a file to fill in. */
	@GetMapping("/template.xlsx")
	void template(Actor actor, HttpServletResponse response) throws IOException {
		requireEntitled(actor);
		this.tools.write(response, this.place.file(), new Sheet(this.tools.word(this.place.words() + ".title"),
				this.incoming.headings(), begun(actor).stream()));
	}

	@PostMapping("/import")
	String dryRun(@RequestParam(required = false) @Nullable MultipartFile file, Actor actor, Model model, Locale locale)
			throws IOException {
		requireEntitled(actor);
		return shown(this.incoming.read((file != null) ? file.getBytes() : new byte[0], actor), model, locale);
	}

	/** What is not sound any more is shown again, and nothing of it is entered. */
	@PostMapping("/import/confirm")
	String confirm(@RequestParam(defaultValue = "[]") String rows, Actor actor, Model model, Locale locale,
			RedirectAttributes said) {
		requireEntitled(actor);
		DryRun run = entered(rows, actor);
		if (!run.sound() || run.drafts().isEmpty()) {
			return shown(run, model, locale);
		}
		said.addFlashAttribute("imported",
				this.tools.texts().word(this.place.words() + ".imported", run.drafts().size()));
		return "redirect:" + this.place.list();
	}

	private DryRun entered(String rows, Actor actor) {
		try {
			return SecondTry.of(() -> this.incoming.enter(rows, actor));
		}
		catch (CommandRefused refused) {
			return DryRunPage.refused(refused);
		}
	}

	private String shown(DryRun run, Model model, Locale locale) {
		return this.tools.page()
			.show(run, new Target(this.place.path(), this.place.list(), this.place.words(), this.incoming.headings()),
					run.drafts().stream().map(this::named).toList(), model, locale);
	}

	private void requireEntitled(Actor actor) {
		if (!this.incoming.mayEnter(actor)) {
			throw new AccessDeniedException("Not for " + actor.username());
		}
	}

}
