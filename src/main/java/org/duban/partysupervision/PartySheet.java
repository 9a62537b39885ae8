package org.duban.partysupervision;

import java.util.ArrayList;
import java.util.List;

import org.duban.workflow.Options;
import org.duban.workflow.Options.Choice;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What everybody who has a task about an item reads: the item and what was reported. */
@Component
class PartySheet {

	private final PartyReportRepository reports;

	private final PartyUnits units;

	private final PartyWords words;

	private final MessageSource messages;

	PartySheet(PartyReportRepository reports, PartyUnits units, PartyWords words, MessageSource messages) {
		this.units = units;
		this.words = words;
		this.reports = reports;
		this.messages = messages;
	}

	Options of(PartyItem item) {
		List<Choice> about = new ArrayList<>();
		about.add(new Choice("", item.content(), text("party.source." + item.source())));
		Found found = item.found();
		if (found != null) {
			add(about, this.words.found(found.activity(), found.foundOn(), found.foundBy()), "party.found");
		}
		add(about, this.units.names(item.coUnits()), "party.field.coUnits");
		add(about, item.basis(), "party.basis");
		add(about, item.number(), "party.number");
		add(about, item.dueOn().toString(), "party.due");
		for (PartyReport report : this.reports.findByPartyItemIdOrderById(item.id())) {
			about.add(new Choice("", report.text(), report.reportedOn()));
			add(about, report.finding(), "party.finding");
		}
		return Options.of("about", about);
	}

	private void add(List<Choice> about, @Nullable String value, String name) {
		if (value != null && !value.isBlank()) {
			about.add(new Choice("", value, text(name)));
		}
	}

	private String text(String code) {
		return String.valueOf(this.messages.getMessage(code, null, code, LocaleContextHolder.getLocale()));
	}

}
