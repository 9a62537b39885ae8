package org.duban.partysupervision;

import java.time.LocalDate;

import org.duban.partysupervision.PartyItem.Stamp;
import org.duban.partysupervision.PartyNews.Kind;
import org.duban.workflow.Actor;
import org.duban.workflow.CommandService;
import org.duban.workflow.OpenTask;
import org.duban.workflow.Options;
import org.duban.workflow.Outcome;

import org.springframework.stereotype.Component;

/** The party office verifies what the unit reported done. */
@Component
class ClosePartyItemService implements CommandService<ClosePartyItem> {

	private final PartyDesk desk;

	private final PartyClocks clocks;

	private final PartyReportRepository reports;

	private final PartySheet sheet;

	ClosePartyItemService(PartyDesk desk, PartyClocks clocks, PartyReportRepository reports, PartySheet sheet) {
		this.desk = desk;
		this.clocks = clocks;
		this.reports = reports;
		this.sheet = sheet;
	}

	@Override
	public Class<ClosePartyItem> command() {
		return ClosePartyItem.class;
	}

	@Override
	public Options options(OpenTask task, Actor actor) {
		return this.sheet.of(this.desk.find(task.number("partyItemId")));
	}

	@Override
	public Outcome act(OpenTask task, ClosePartyItem command, Actor actor) {
		PartyItem item = this.desk.find(task.number("partyItemId"));
		LocalDate today = this.clocks.today();
		LocalDate newDate = command.newDate();
		if (newDate != null && !newDate.isAfter(today)) {
			return Outcome.refused("newDate", "in-past");
		}
		boolean goesOn = command.decision().equals("return");
		// Nobody goes on towards a day that has passed.
		if (goesOn && newDate == null && !item.dueOn().isAfter(today)) {
			return Outcome.refused("newDate", "party-date-passed", item.dueOn().toString());
		}
		Stamp stamp = this.desk.stamp(actor);
		this.reports.findFirstByPartyItemIdOrderByIdDesc(item.id()).orElseThrow().checked(command, stamp);
		if (goesOn) {
			item.returned(newDate);
			this.clocks.ask(item);
			this.desk.tellUnit(Kind.RETURNED, item, command.comment());
		}
		else {
			item.closed(command.comment(), stamp);
			this.desk.tellUnit(Kind.CLOSED, item, command.comment());
		}
		return Outcome.done();
	}

}
