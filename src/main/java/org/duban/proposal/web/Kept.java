package org.duban.proposal.web;

import java.util.List;
import java.util.Locale;

import org.duban.proposal.CaseState;
import org.duban.proposal.Drafting;
import org.duban.workflow.ErrorTexts;
import org.jspecify.annotations.Nullable;

/** What the writer is told, in the writer's language. */
record Kept(long id, @Nullable String serialNo, CaseState state, List<ErrorTexts.Text> warnings) {

	static Kept of(Drafting.Saved saved, ErrorTexts texts, Locale locale) {
		return new Kept(saved.id(), saved.serialNo(), saved.state(), texts.texts(saved.warnings(), locale));
	}

}
