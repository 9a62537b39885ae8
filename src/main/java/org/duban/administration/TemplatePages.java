package org.duban.administration;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;

import jakarta.servlet.http.HttpServletResponse;

import org.duban.document.Letters.Kind;
import org.duban.workflow.Actor;
import org.duban.workflow.CommandRefused;
import org.duban.workflow.FieldError;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/**
 * The papers' Word templates: the one that holds, those before it, and a place for
 * another.
 */
@Controller
@RequestMapping("/admin/templates")
class TemplatePages {

	private final TemplateDesk desk;

	private final DeskForm form;

	TemplatePages(TemplateDesk desk, DeskForm form) {
		this.desk = desk;
		this.form = form;
	}

	@GetMapping
	String list(Model model) {
		model.addAttribute("kinds", Kind.values());
		return "admin/templates";
	}

	@GetMapping("/{paper}")
	String show(@PathVariable String paper, Model model) {
		return page(kind(paper), Map.of(), Map.of(), model);
	}

	@GetMapping("/{paper}/{version}")
	void file(@PathVariable String paper, @PathVariable long version, HttpServletResponse response) throws IOException {
		Kind kind = kind(paper);
		this.desk.history(kind)
			.stream()
			.filter((one) -> one.id() == version)
			.findFirst()
			.orElseThrow(() -> new NoSuchElementException("No template " + version));
		response.setContentType("application/vnd.openxmlformats-officedocument.wordprocessingml.document");
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
				ContentDisposition.attachment()
					.filename(kind + "-" + version + ".docx", StandardCharsets.UTF_8)
					.build()
					.toString());
		response.setHeader("X-Content-Type-Options", "nosniff");
		this.desk.copy(kind, version, response.getOutputStream());
	}

	@PostMapping("/{paper}")
	String put(@PathVariable String paper, @RequestParam(required = false) @Nullable MultipartFile file,
			@RequestParam Map<String, String> fields, Model model, Locale locale, Actor actor) throws IOException {
		Kind kind = kind(paper);
		Map<String, String> all = new HashMap<>(fields);
		all.put("kind", kind.name());
		all.remove("file");
		try {
			put(kind, all, file, actor);
			return "redirect:/admin/templates/" + kind;
		}
		catch (CommandRefused refused) {
			return page(kind, fields, this.form.errors(refused, locale), model);
		}
	}

	private void put(Kind kind, Map<String, String> fields, @Nullable MultipartFile file, Actor actor)
			throws IOException {
		boolean shipped = fields.containsKey("shipped");
		fields.remove("shipped");
		byte[] content = (file == null || shipped) ? new byte[0] : file.getBytes();
		String name = (file != null) ? file.getOriginalFilename() : null;
		if (!shipped) {
			if (name == null || name.isBlank()) {
				throw new CommandRefused(List.of(new FieldError("file", "required", List.of())));
			}
			fields.put("file", name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1));
		}
		this.desk.put(kind, read(fields, content), content, actor);
	}

	/** Whoever forgot a field hears of the file's faults too. */
	private SetPaperTemplate read(Map<String, String> fields, byte[] content) {
		try {
			return this.form.read(fields, SetPaperTemplate.class);
		}
		catch (CommandRefused refused) {
			List<FieldError> all = new ArrayList<>(refused.errors());
			all.addAll(this.desk.refusals(fields.getOrDefault("file", ""), content));
			throw new CommandRefused(all);
		}
	}

	private String page(Kind kind, Map<String, String> fields, Map<String, String> errors, Model model) {
		model.addAttribute("kind", kind);
		model.addAttribute("now", this.desk.now(kind));
		model.addAttribute("history", this.desk.history(kind));
		model.addAttribute("required", braced(this.desk.required()));
		model.addAttribute("optional", braced(this.desk.optional()));
		model.addAttribute("fields", fields);
		model.addAttribute("errors", errors);
		return "admin/template";
	}

	private static List<String> braced(List<String> places) {
		return places.stream().map((place) -> "{{" + place + "}}").toList();
	}

	private static Kind kind(String paper) {
		return Arrays.stream(Kind.values())
			.filter((kind) -> kind.name().equals(paper))
			.findFirst()
			.orElseThrow(() -> new NoSuchElementException("No paper " + paper));
	}

}
