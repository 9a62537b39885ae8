package org.duban.proposal;

import org.apache.commons.lang3.StringUtils;
import org.duban.workflow.Actor;
import org.duban.workflow.CommandService;
import org.duban.workflow.OpenTask;
import org.duban.workflow.Outcome;
import org.springframework.stereotype.Component;

@Component
class ArchiveCheckTask implements CommandService<ArchiveCheck> {

	private final Proposals proposals;

	ArchiveCheckTask(Proposals proposals) {
		this.proposals = proposals;
	}

	@Override
	public Class<ArchiveCheck> command() {
		return ArchiveCheck.class;
	}

	@Override
	public Outcome act(OpenTask task, ArchiveCheck command, Actor actor) {
		if (command.decision().equals("return")) {
			return StringUtils.isBlank(command.comment()) ? Outcome.refused("comment", "required") : Outcome.done();
		}
		Proposal proposal = this.proposals.get(task.proposalId());
		proposal.keepIn(StringUtils.trimToNull(command.volumeNo()));
		this.proposals.save(proposal);
		return Outcome.done();
	}

}
