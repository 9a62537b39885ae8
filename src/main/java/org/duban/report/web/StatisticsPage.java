package org.duban.report.web;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.duban.document.Spreadsheets.Sheet;
import org.duban.report.Figures.Asked;
import org.duban.report.Statistics;
import org.duban.report.StatisticsExport;
import org.duban.workflow.Actor;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** 统计. What is asked for stands in the address. */
@Controller
@RequestMapping("/statistics")
class StatisticsPage {

	private static final String EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

	private final Statistics statistics;

	private final StatisticsExport export;

	private final Clock clock;

	StatisticsPage(Statistics statistics, StatisticsExport export, Clock clock) {
		this.statistics = statistics;
		this.export = export;
		this.clock = clock;
	}

	@GetMapping
	String all(HttpServletRequest request, Actor actor, Model model) {
		Asked asked = Asked.of(request.getParameterMap());
		model.addAttribute("view", this.statistics.overview(asked, actor));
		model.addAttribute("query", asked.query());
		return "report/statistics";
	}

	@GetMapping("/by")
	String split(HttpServletRequest request, Actor actor, Model model) {
		Asked asked = Asked.of(request.getParameterMap());
		model.addAttribute("view", this.statistics.split(asked, actor));
		model.addAttribute("indicators", this.statistics.indicators());
		model.addAttribute("dimensions", this.statistics.dimensions());
		model.addAttribute("query", asked.query());
		return "report/split";
	}

	@GetMapping("/cases")
	String cases(HttpServletRequest request, Actor actor, Model model) {
		Asked asked = Asked.of(request.getParameterMap());
		model.addAttribute("view", this.statistics.cases(asked, actor));
		model.addAttribute("query", asked.query());
		return "report/cases";
	}

	@GetMapping("/members-without")
	String silent(HttpServletRequest request, Actor actor, Model model) {
		Asked asked = Asked.of(request.getParameterMap());
		model.addAttribute("view", this.statistics.silent(asked, actor));
		model.addAttribute("query", asked.query());
		return "report/silent";
	}

	@GetMapping("/export")
	void export(HttpServletRequest request, Actor actor, HttpServletResponse response) throws IOException {
		List<Sheet> sheets = this.export.sheets(Asked.of(request.getParameterMap()), actor);
		response.setContentType(EXCEL);
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
				ContentDisposition.attachment()
					.filename("statistics-" + LocalDate.now(this.clock) + ".xlsx")
					.build()
					.toString());
		this.export.write(sheets, response.getOutputStream());
	}

}
