package org.duban.partysupervision;

import org.duban.document.Attachments;
import org.duban.document.Evidence;
import org.duban.workflow.Actor;
import org.duban.workflow.CommandService;
import org.duban.workflow.OpenTask;
import org.duban.workflow.Options;
import org.duban.workflow.Outcome;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** The unit reports; what is not done yet is reported on again. */
@Component
class ReportRectificationService implements CommandService<ReportRectification> {

	private final PartyDesk desk;

	private final PartyClocks clocks;

	private final PartyReportRepository reports;

	private final PartySheet sheet;

	private final Files files;

	ReportRectificationService(PartyDesk desk, PartyClocks clocks, PartyReportRepository reports, PartySheet sheet,
			Files files) {
		this.desk = desk;
		this.clocks = clocks;
		this.reports = reports;
		this.sheet = sheet;
		this.files = files;
	}

	/** Where evidence comes from: the case, or what was handed in for the item. */
	@Component
	record Files(Attachments attachments, Evidence evidence, ReportedItems items) {

		boolean fits(long file, PartyItem item, Actor actor) {
			Long proposalId = item.proposalId();
			return (proposalId != null) ? this.attachments.belongs(file, proposalId)
					: this.evidence.waits(this.items, item.id(), file, actor);
		}

		void handIn(@Nullable Long file, PartyItem item, PartyReport report, Actor actor) {
			if (file != null && item.proposalId() == null) {
				this.evidence.handIn(this.items, item.id(), report.id(), file, actor);
			}
		}

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
		if (file != null && !this.files.fits(file, item, actor)) {
			return Outcome.refused("attachment", "no-such-attachment", file);
		}
		PartyReport report = this.reports.save(new PartyReport(item, command, this.desk.stamp(actor)));
		this.files.handIn(file, item, report, actor);
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
