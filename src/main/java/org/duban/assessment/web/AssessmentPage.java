package org.duban.assessment.web;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import jakarta.servlet.http.HttpServletResponse;
import org.duban.assessment.AssessmentExport;
import org.duban.assessment.AssessmentRoles;
import org.duban.assessment.AssessmentSheets;
import org.duban.assessment.RatingFigures;
import org.duban.assessment.WeightsDesk;
import org.duban.workflow.Actor;
import org.duban.workflow.CommandRefused;
import org.duban.workflow.ErrorTexts;
import org.duban.workflow.FieldError;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 承办单位考核: the years, one of them, one unit of it, and the weights. */
@Controller
@RequestMapping("/assessment")
class AssessmentPage {

	private static final String EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

	private final AssessmentSheets sheets;

	private final AssessmentExport export;

	private final WeightsDesk weights;

	private final RatingFigures ratings;

	private final ErrorTexts texts;

	AssessmentPage(AssessmentSheets sheets, AssessmentExport export, WeightsDesk weights, RatingFigures ratings,
			ErrorTexts texts) {
		this.sheets = sheets;
		this.export = export;
		this.weights = weights;
		this.ratings = ratings;
		this.texts = texts;
	}

	@GetMapping
	String years(Actor actor, Model model) {
		model.addAttribute("years", this.sheets.years(actor));
		model.addAttribute("thisYear", this.ratings.thisYear());
		model.addAttribute("office", AssessmentRoles.office(actor));
		model.addAttribute("weighs", AssessmentRoles.weighs(actor));
		model.addAttribute("unit", AssessmentRoles.reads(actor) ? null : actor.unit());
		return "assessment/years";
	}

	@GetMapping("/{year}")
	String one(@PathVariable int year, Actor actor, Model model) {
		model.addAttribute("whole", this.sheets.of(year, actor));
		model.addAttribute("weighs", AssessmentRoles.weighs(actor));
		return "assessment/year";
	}

	@GetMapping("/{year}/results.xlsx")
	void excel(@PathVariable int year, Actor actor, HttpServletResponse response) throws IOException {
		this.sheets.of(year, actor);
		response.setContentType(EXCEL);
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
				ContentDisposition.attachment().filename("assessment-" + year + ".xlsx").build().toString());
		this.export.write(year, actor, response.getOutputStream());
	}

	@GetMapping("/{year}/units/{code}")
	String unit(@PathVariable int year, @PathVariable String code, Actor actor, Model model) {
		model.addAttribute("sheet", this.sheets.of(year, code, actor));
		return "assessment/unit";
	}

	@GetMapping("/weights")
	String weights(Actor actor) {
		this.weights.sheet(this.ratings.thisYear(), actor);
		return "redirect:/assessment/" + this.ratings.thisYear() + "/weights";
	}

	/** With {@code over}, the year on which other weights are tried. */
	@GetMapping("/{year}/weights")
	String weights(@PathVariable int year, @RequestParam Map<String, String> typed, Actor actor, Model model,
			Locale locale) {
		WeightsDesk.Sheet sheet = this.weights.sheet(year, actor);
		Map<String, String> shown = new HashMap<>();
		sheet.weights().forEach((one) -> shown.put(one.code(), one.weight().stripTrailingZeros().toPlainString()));
		model.addAttribute("sheet", sheet);
		String shownOver = typed.getOrDefault("over", String.valueOf(year - 1));
		model.addAttribute("over", shownOver);
		Map<String, String> errors = new HashMap<>();
		if (typed.containsKey("over")) {
			sheet.weights().forEach((one) -> shown.put(one.code(), typed.getOrDefault(one.code(), "")));
			try {
				model.addAttribute("changes",
						this.weights.rehearse(number(shownOver), TypedWeights.numbers(shown), actor));
			}
			catch (CommandRefused refused) {
				this.texts.texts(refused.errors(), locale)
					.forEach((error) -> errors.merge(TypedWeights.code(error.field()), error.message(),
							(one, other) -> one + "；" + other));
			}
		}
		model.addAttribute("shown", shown);
		model.addAttribute("errors", errors);
		return "assessment/weights";
	}

	private static int number(String text) {
		if (!text.strip().matches("\\d{4}")) {
			throw new CommandRefused(List.of(new FieldError("over", "invalid-value", List.of())));
		}
		return Integer.parseInt(text.strip());
	}

}
