package org.duban.partysupervision;

import java.time.LocalDate;

import org.duban.partysupervision.PartyNews.Kind;
import org.duban.workflow.Actor;
import org.duban.workflow.CommandService;
import org.duban.workflow.OpenTask;
import org.duban.workflow.Options;
import org.duban.workflow.Outcome;

import org.springframework.stereotype.Component;

/** The party office takes an item on under the next number of the year. */
@Component
class OpenPartyItemService implements CommandService<OpenPartyItem> {

	private final PartyDesk desk;

	private final PartyClocks clocks;

	private final PartySheet sheet;

	OpenPartyItemService(PartyDesk desk, PartyClocks clocks, PartySheet sheet) {
		this.desk = desk;
		this.clocks = clocks;
		this.sheet = sheet;
	}

	@Override
	public Class<OpenPartyItem> command() {
		return OpenPartyItem.class;
	}

	@Override
	public Options options(OpenTask task, Actor actor) {
		return this.sheet.of(this.desk.find(task.number("partyItemId")));
	}

	// Two at once meet in the unique number; the door tries the second one again.
	@Override
	public Outcome act(OpenTask task, OpenPartyItem command, Actor actor) {
		PartyItem item = this.desk.find(task.number("partyItemId"));
		LocalDate due = command.dueOn();
		if (due == null) {
			item.declined(command.comment(), this.desk.stamp(actor));
			this.desk.tellWhoEntered(Kind.DECLINED, item, command.comment());
			return Outcome.done();
		}
		if (!due.isAfter(this.clocks.today())) {
			return Outcome.refused("dueOn", "in-past");
		}
		item.opened(this.desk.nextNumber(), due, this.clocks.interval(command.intervalDays()), this.desk.stamp(actor));
		this.clocks.ask(item);
		this.desk.tellUnit(Kind.OPENED, item, command.comment());
		// From now on the cards have its number.
		return (item.proposalId() == null) ? Outcome.done("caseNo", item.number()) : Outcome.done();
	}

}
