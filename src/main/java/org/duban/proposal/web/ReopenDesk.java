package org.duban.proposal.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.duban.workflow.ActService;
import org.duban.workflow.Actor;
import org.duban.workflow.Acts;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Where the administrator, who reads no case, takes one up again: by its number, and of
 * the case no more is shown than which units answered it.
 */
@Controller
@Transactional(readOnly = true)
class ReopenDesk {

	record Answering(String unit, String unitName) {

	}

	/** A promise is told by its unit and its day. */
	record Promised(long id, String unitName, LocalDate plannedOn) {

	}

	private final JdbcClient jdbc;

	private final Acts acts;

	ReopenDesk(JdbcClient jdbc, Acts acts) {
		this.jdbc = jdbc;
		this.acts = acts;
	}

	@GetMapping("/admin/reopen")
	String show(@RequestParam(defaultValue = "") String number, @RequestParam(required = false) @Nullable String done,
			Actor actor, Model model) {
		Optional<Long> id = this.jdbc.sql("select id from proposal where case_no = ?")
			.param(number.strip())
			.query(Long.class)
			.optional()
			.filter((one) -> this.acts.allowed(ActService.Subject.PROPOSAL, one, actor).contains("reopen"));
		model.addAttribute("number", number);
		model.addAttribute("done", done != null);
		model.addAttribute("id", id.orElse(null));
		model.addAttribute("units", id.map(this::units).orElse(List.of()));
		model.addAttribute("promises", id.map(this::promises).orElse(List.of()));
		return "admin/reopen";
	}

	private List<Answering> units(long proposalId) {
		return this.jdbc.sql("""
				select unit, unit_name from assignment where proposal_id = ? and role <> 'CO'
				and state not in ('REASSIGNED', 'CANCELLED') order by id""")
			.param(proposalId)
			.query(Answering.class)
			.list();
	}

	private List<Promised> promises(long proposalId) {
		return this.jdbc.sql("""
				select c.id, a.unit_name, c.planned_on from commitment c join assignment a on a.id = c.assignment_id
				where c.proposal_id = ? order by c.id""").param(proposalId).query(Promised.class).list();
	}

}
