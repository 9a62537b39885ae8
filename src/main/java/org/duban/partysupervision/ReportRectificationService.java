package org.duban.partysupervision;

import org.duban.document.Attachments;
import org.duban.workflow.Actor;
import org.duban.workflow.CommandService;
import org.duban.workflow.OpenTask;
import org.duban.workflow.Options;
import org.duban.workflow.Outcome;

import org.springframework.stereotype.Component;

/** The unit reports; what is not done yet is reported on again. */
@Component
class ReportRectificationService implements CommandService<ReportRectification> {

	private final PartyDesk desk;

	private final PartyClocks clocks;

	private final PartyReportRepository reports;

	private final PartySheet sheet;

	private final Attachments attachments;

	ReportRectificationService(PartyDesk desk, PartyClocks clocks, PartyReportRepository reports, PartySheet sheet,
			Attachments attachments) {
		this.desk = desk;
		this.clocks = clocks;
		this.reports = reports;
		this.sheet = sheet;
		this.attachments = attachments;
	}

	@Override
	public Class<ReportRectification> command() {
		return ReportRectification.class;
	}

	@Override
	public Options options(OpenTask task, Actor actor) {
		return this.sheet.of(this.desk.find(task.number("partyItemId")));
	}

	@Override
	public Outcome act(OpenTask task, ReportRectification command, Actor actor) {
		PartyItem item = this.desk.find(task.number("partyItemId"));
		Long file = command.attachment();
		if (file != null && !this.attachments.belongs(file, item.proposalId())) {
			return Outcome.refused("attachment", "no-such-attachment", file);
		}
		this.reports.save(new PartyReport(item, command, this.desk.stamp(actor)));
		this.clocks.countMissed(item);
		if (command.finished()) {
			this.clocks.met(item);
			item.reported();
		}
		else {
			this.clocks.askAgain(item);
		}
		return Outcome.done("interim", !command.finished());
	}

}
