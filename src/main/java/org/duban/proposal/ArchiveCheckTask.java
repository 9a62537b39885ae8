package org.duban.proposal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.commons.lang3.StringUtils;
import org.duban.parameter.Parameters;
import org.duban.proposal.ArchiveInspector.Finding;
import org.duban.proposal.ArchiveInspector.Open;
import org.duban.workflow.Actor;
import org.duban.workflow.CommandService;
import org.duban.workflow.OpenTask;
import org.duban.workflow.Options;
import org.duban.workflow.Outcome;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What is missing is named; whoever archives all the same says why. */
@Component
class ArchiveCheckTask implements CommandService<ArchiveCheck> {

	private final Proposals proposals;

	private final ArchiveRecords records;

	private final ReopenedWork reopened;

	private final ObjectProvider<ArchiveInspector> inspector;

	private final Parameters parameters;

	private final MessageSource messages;

	private final Clock clock;

	ArchiveCheckTask(Proposals proposals, ArchiveRecords records, ReopenedWork reopened,
			ObjectProvider<ArchiveInspector> inspector, Parameters parameters, MessageSource messages, Clock clock) {
		this.proposals = proposals;
		this.records = records;
		this.reopened = reopened;
		this.inspector = inspector;
		this.parameters = parameters;
		this.messages = messages;
		this.clock = clock;
	}

	@Override
	public Class<ArchiveCheck> command() {
		return ArchiveCheck.class;
	}

	@Override
	public Options options(OpenTask task, Actor actor) {
		return Options.of("about", findings(task.proposalId()).stream().flatMap(this::choices).toList());
	}

	private Stream<Options.Choice> choices(Finding finding) {
		return Stream.concat(Stream.of(choice(finding)),
				finding.open().stream().map((open) -> new Options.Choice("", text(open), text("open"))));
	}

	private String text(Open open) {
		return text(open.code(), Stream.concat(Stream.of(open.name()), open.more().stream()).toArray());
	}

	private List<Finding> findings(long proposalId) {
		return this.inspector.stream().flatMap((each) -> each.findings(proposalId).stream()).toList();
	}

	private Options.Choice choice(Finding finding) {
		String mark = text(finding.complete() ? "complete" : "missing");
		return new Options.Choice(finding.complete() ? "" : finding.code(),
				finding.found() + " / " + finding.expected() + " " + mark, text(finding.code()));
	}

	private String text(String code, Object... arguments) {
		return this.messages.getMessage("archive." + code, arguments, LocaleContextHolder.getLocale());
	}

	@Override
	public Outcome act(OpenTask task, ArchiveCheck command, Actor actor) {
		if (command.decision().equals("return")) {
			return StringUtils.isBlank(command.comment()) ? Outcome.refused("comment", "required") : Outcome.done();
		}
		List<Finding> findings = findings(task.proposalId());
		List<Finding> missing = findings.stream().filter((finding) -> !finding.complete()).toList();
		if (!missing.isEmpty() && StringUtils.isBlank(command.comment())) {
			return Outcome.refused("comment", "archive-missing",
					missing.stream().map((each) -> text(each.code())).collect(Collectors.joining("、")));
		}
		putAway(task.proposalId(), command, findings, actor);
		return Outcome.done();
	}

	private void putAway(long proposalId, ArchiveCheck command, List<Finding> findings, Actor actor) {
		Proposal proposal = this.proposals.get(proposalId);
		String volume = StringUtils.defaultIfBlank(command.volumeNo(), proposal.number()).strip();
		proposal.keepIn(volume);
		this.proposals.save(proposal);
		LocalDate today = LocalDate.now(this.clock);
		boolean permanent = Boolean.TRUE.equals(command.permanent());
		ArchiveRecord record = new ArchiveRecord(proposalId, volume, today,
				permanent ? null : today.plusYears(this.parameters.number("archive.retention.years", today)));
		record.checked(actor.username(), StringUtils.trimToNull(command.comment()),
				findings.stream().map(ArchiveCheckTask::line).collect(Collectors.joining("\n")));
		this.records.save(record);
		this.reopened.clear(proposalId);
	}

	private static String line(Finding finding) {
		return Stream
			.concat(Stream.of(finding.code(), finding.found() + "/" + finding.expected()),
					finding.open().stream().map(Open::name))
			.collect(Collectors.joining(" "));
	}

}
