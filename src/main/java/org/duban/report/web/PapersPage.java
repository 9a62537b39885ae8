package org.duban.report.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import jakarta.servlet.http.HttpServletResponse;
import org.duban.report.CompilationDesk;
import org.duban.report.Ledger;
import org.duban.report.Ledgers;
import org.duban.report.Profiles;
import org.duban.report.ProgressCircular;
import org.duban.report.SessionReports;
import org.duban.workflow.Actor;

import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 统计材料: what the house writes about a session. */
@Controller
@RequestMapping("/statistics/papers")
class PapersPage {

	private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

	private static final String EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

	private final CompilationDesk compilations;

	private final ProgressCircular progress;

	private final Ledgers ledgers;

	private final SessionReports reports;

	private final Profiles profiles;

	PapersPage(CompilationDesk compilations, ProgressCircular progress, Ledgers ledgers, SessionReports reports,
			Profiles profiles) {
		this.profiles = profiles;
		this.compilations = compilations;
		this.progress = progress;
		this.ledgers = ledgers;
		this.reports = reports;
	}

	@GetMapping
	String show(@RequestParam(defaultValue = "") String session, Actor actor, Model model) {
		model.addAttribute("sessions", this.compilations.sessions(session, actor));
		model.addAttribute("compilations", this.compilations.of(actor));
		model.addAttribute("ledgers", Ledger.values());
		model.addAttribute("units", this.profiles.units());
		model.addAttribute("sectors", this.profiles.sectors());
		return "report/papers";
	}

	@GetMapping("/progress.docx")
	void progressWord(@RequestParam(defaultValue = "") String session, @RequestParam(defaultValue = "week") String span,
			Actor actor, HttpServletResponse response) throws IOException {
		String sitting = this.compilations.sitting(session, actor);
		head(response, WORD, "进度通报.docx");
		this.progress.word(sitting, span, actor, response.getOutputStream());
	}

	@GetMapping("/progress.xlsx")
	void progressExcel(@RequestParam(defaultValue = "") String session,
			@RequestParam(defaultValue = "week") String span, Actor actor, HttpServletResponse response)
			throws IOException {
		String sitting = this.compilations.sitting(session, actor);
		head(response, EXCEL, "进度通报.xlsx");
		this.progress.excel(sitting, span, actor, response.getOutputStream());
	}

	/** One ledger, or without a name all of them. */
	@GetMapping("/ledgers.xlsx")
	void ledgers(@RequestParam(defaultValue = "") String session, @RequestParam(defaultValue = "") String ledger,
			Actor actor, HttpServletResponse response) throws IOException {
		String sitting = this.compilations.sitting(session, actor);
		head(response, EXCEL, "台账.xlsx");
		this.ledgers.write(ledger, sitting, actor, response.getOutputStream());
	}

	@GetMapping("/review-report.docx")
	void reviewReport(@RequestParam(defaultValue = "") String session, Actor actor, HttpServletResponse response)
			throws IOException {
		String sitting = this.compilations.sitting(session, actor);
		head(response, WORD, "提案审查情况报告.docx");
		this.reports.write(false, sitting, actor, response.getOutputStream());
	}

	@GetMapping("/work-report.docx")
	void workReport(@RequestParam(defaultValue = "") String session, Actor actor, HttpServletResponse response)
			throws IOException {
		String sitting = this.compilations.sitting(session, actor);
		head(response, WORD, "提案工作情况报告.docx");
		this.reports.write(true, sitting, actor, response.getOutputStream());
	}

	private static void head(HttpServletResponse response, String type, String name) {
		response.setContentType(type);
		response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
				ContentDisposition.attachment().filename(name, StandardCharsets.UTF_8).build().toString());
		response.setHeader("X-Content-Type-Options", "nosniff");
	}

}
