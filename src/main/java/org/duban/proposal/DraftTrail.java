package org.duban.proposal;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.duban.workflow.Actor;
import org.duban.workflow.Command;
import org.duban.workflow.CommandAccepted;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.util.ReflectionUtils;

/** What is written on a draft leaves its trail: who, when and which fields. */
@Component
class DraftTrail {

	private static final ProposalDraft NOTHING = ProposalDraft.begun(null, null);

	private final ApplicationEventPublisher events;

	DraftTrail(ApplicationEventPublisher events) {
		this.events = events;
	}

	void begun(Proposal proposal, boolean autosaved, Actor actor) {
		enter("create-draft", proposal, command(changed(NOTHING, proposal.draft()), autosaved), actor);
	}

	/** Who saves without having changed anything leaves nothing. */
	void edited(Proposal proposal, ProposalDraft before, boolean autosaved, Actor actor) {
		List<String> fields = changed(before, proposal.draft());
		if (!fields.isEmpty()) {
			enter("edit-draft", proposal, command(fields, autosaved), actor);
		}
	}

	void submitted(Proposal proposal, String serialNo, boolean plenary, Actor actor) {
		enter("submit", proposal, new Submit(serialNo, plenary), actor);
	}

	static List<String> changed(ProposalDraft before, ProposalDraft after) {
		return Arrays.stream(ProposalDraft.class.getRecordComponents())
			.filter((field) -> !Objects.equals(content(field, before), content(field, after)))
			.map(RecordComponent::getName)
			.toList();
	}

	private static Object content(RecordComponent field, ProposalDraft draft) {
		Object content = ReflectionUtils.invokeMethod(field.getAccessor(), draft);
		return (content == null || content.equals(List.of())) ? "" : content;
	}

	private static Command command(List<String> fields, boolean autosaved) {
		return autosaved ? new AutosaveDraft(fields) : new EditDraft(fields);
	}

	private void enter(String key, Proposal proposal, Command command, Actor actor) {
		this.events
			.publishEvent(new CommandAccepted(actor, key, proposal.id(), Map.of("proposalId", proposal.id()), command));
	}

}
