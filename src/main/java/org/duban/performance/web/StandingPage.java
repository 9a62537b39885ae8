package org.duban.performance.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import jakarta.servlet.http.HttpServletResponse;
import org.duban.document.ImportPages.Tools;
import org.duban.document.Spreadsheets.Sheet;
import org.duban.performance.MemberFiles;
import org.duban.performance.PerformanceRoles;
import org.duban.performance.Period;
import org.duban.performance.Points;
import org.duban.performance.Roll;
import org.duban.performance.Scheme;
import org.duban.performance.Standings;
import org.duban.performance.Standings.Line;
import org.duban.performance.Standings.Search;
import org.duban.workflow.Actor;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** 委员履职: how all stand, and one member's file. */
@Controller
class StandingPage {

	private final Standings standings;

	private final MemberFiles files;

	private final Roll roll;

	private final Tools tools;

	StandingPage(Standings standings, MemberFiles files, Roll roll, Tools tools) {
		this.standings = standings;
		this.files = files;
		this.roll = roll;
		this.tools = tools;
	}

	@GetMapping("/performance")
	String all(@ModelAttribute("filters") Search filters, Actor actor, Model model) {
		model.addAttribute("lines", this.standings.find(filters, actor));
		model.addAttribute("years", this.roll.years());
		model.addAttribute("year", this.roll.year(filters.year()));
		model.addAttribute("period", Period.of(filters.period()));
		model.addAttribute("periods", Period.values());
		model.addAttribute("classes", Scheme.CATEGORIES);
		return "performance/standings";
	}

	/** Exactly the members that the filters find, in their order. */
	@GetMapping("/performance/standings.xlsx")
	void excel(@ModelAttribute Search filters, Actor actor, HttpServletResponse response) throws IOException {
		List<List<Object>> rows = new ArrayList<>();
		for (Line line : this.standings.find(filters, actor)) {
			List<Object> cells = new ArrayList<>(
					List.of(line.place(), line.member().no(), line.member().name(), line.member().sector()));
			line.classes().values().forEach((points) -> cells.add(Points.number(points)));
			cells.add(Points.number(line.total()));
			rows.add(cells);
		}
		List<String> columns = new ArrayList<>();
		List.of("place", "no", "name", "sector").forEach((name) -> columns.add(this.tools.word("performance." + name)));
		Scheme.CATEGORIES.forEach((code) -> columns.add(this.tools.word("performance.class." + code)));
		columns.add(this.tools.word("performance.total"));
		this.tools.write(response, "performance.xlsx",
				new Sheet(this.tools.word("performance.title"), columns, rows.stream()));
	}

	@GetMapping("/performance/members/{username}")
	String one(@PathVariable String username, @RequestParam(required = false) @Nullable Integer year,
			@RequestParam(required = false) @Nullable String period, Actor actor, Model model) {
		PerformanceForms.require(PerformanceRoles.mayRead(actor), actor);
		model.addAttribute("file", this.files.of(username, this.roll.year(year), Period.of(period), actor));
		return shown("/performance/members/" + username, false, model);
	}

	/** A member's own, and nobody else's. */
	@GetMapping("/member/performance")
	String own(@RequestParam(required = false) @Nullable Integer year,
			@RequestParam(required = false) @Nullable String period, Actor actor, Model model) {
		model.addAttribute("file", this.files.own(this.roll.year(year), Period.of(period), actor));
		return shown("/member/performance", true, model);
	}

	private String shown(String path, boolean own, Model model) {
		model.addAttribute("path", path);
		model.addAttribute("own", own);
		model.addAttribute("years", this.roll.years());
		model.addAttribute("periods", Period.values());
		model.addAttribute("classes", Scheme.CATEGORIES);
		return "performance/member";
	}

}
