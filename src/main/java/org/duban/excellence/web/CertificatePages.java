package org.duban.excellence.web;

import java.io.IOException;

import jakarta.servlet.http.HttpServletResponse;
import org.duban.excellence.Certificates;
import org.duban.workflow.Actor;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Certificates as Word and as PDF. */
@Controller
class CertificatePages {

	private final Certificates certificates;

	CertificatePages(Certificates certificates) {
		this.certificates = certificates;
	}

	@GetMapping("/excellence/candidates/{id}/certificate.docx")
	void word(@PathVariable long id, Actor actor, HttpServletResponse response) throws IOException {
		this.certificates.word(id, actor, response);
	}

	@GetMapping("/excellence/candidates/{id}/certificate.pdf")
	void pdf(@PathVariable long id, Actor actor, HttpServletResponse response) throws IOException {
		this.certificates.pdf(id, actor, response);
	}

}
