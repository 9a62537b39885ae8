package org.duban.administration;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.duban.member.BodyRegister;
import org.duban.workflow.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Conveners and collective proposers; the forms speak the API. */
@Controller
@RequestMapping("/admin")
class ProposerPages {

	private final ConvenerDesk conveners;

	private final BodyDesk bodies;

	ProposerPages(ConvenerDesk conveners, BodyDesk bodies) {
		this.conveners = conveners;
		this.bodies = bodies;
	}

	@GetMapping("/conveners")
	String conveners(Model model) {
		model.addAttribute("circles", this.conveners.all());
		model.addAttribute("history", this.conveners.history());
		return "admin/conveners";
	}

	@GetMapping("/conveners/{kind}/{code}")
	String circle(@PathVariable String kind, @PathVariable String code, Model model) {
		model.addAttribute("circle", this.conveners.one(kind, code));
		return "admin/circle";
	}

	@GetMapping("/bodies")
	String bodies(@RequestParam(required = false) String code, Model model) {
		model.addAttribute("bodies", this.bodies.all());
		model.addAttribute("fields",
				(code != null) ? this.bodies.one(code).map(ProposerPages::fields).orElse(Map.of()) : Map.of());
		model.addAttribute("errors", Map.of());
		model.addAttribute("history", this.bodies.history());
		return "admin/bodies";
	}

	private static Map<String, String> fields(BodyRegister.Entry entry) {
		Map<String, String> fields = new HashMap<>();
		fields.put("code", entry.body().code());
		fields.put("kind", entry.body().kind());
		fields.put("name", entry.body().name());
		fields.put("responsible", entry.body().responsible());
		fields.put("contactPerson", entry.body().contactPerson());
		fields.put("contactTel", entry.body().contactTel());
		fields.put("operators", String.join(" ", entry.operators()));
		fields.put("active", String.valueOf(entry.active()));
		return fields;
	}

	/** For programs, and for the pages. */
	@RestController
	@RequestMapping("/api/admin")
	static class Api {

		/** A circle and its conveners by their log-in names. */
		record Convened(String kind, String code, String name, List<String> conveners) {
		}

		private final ConvenerDesk conveners;

		private final BodyDesk bodies;

		private final DeskForm form;

		Api(ConvenerDesk conveners, BodyDesk bodies, DeskForm form) {
			this.conveners = conveners;
			this.bodies = bodies;
			this.form = form;
		}

		@GetMapping("/conveners")
		List<Convened> conveners() {
			return this.conveners.all()
				.stream()
				.map((line) -> new Convened(line.kind(), line.code(), line.name(),
						line.conveners().stream().map((member) -> member.username()).toList()))
				.toList();
		}

		@PostMapping("/conveners")
		List<Convened> setConveners(@RequestBody Map<String, Object> body, Actor actor) {
			this.conveners.put(this.form.body(body, SetConveners.class), actor);
			return conveners();
		}

		@GetMapping("/bodies")
		List<BodyRegister.Entry> bodies() {
			return this.bodies.all();
		}

		@PostMapping("/bodies")
		List<BodyRegister.Entry> setBody(@RequestBody Map<String, Object> body, Actor actor) {
			this.bodies.put(this.form.body(body, SetBody.class), actor);
			return bodies();
		}

	}

}
