package org.duban.document;

import java.util.Collection;
import java.util.Set;

import org.duban.workflow.Actor;

/** Who may see a case; the answer lives with the page of a case. */
public interface CaseVisibility {

	boolean maySee(Actor actor, long proposalId);

	/** Those of several cases that the actor may see, asked in one go. */
	Set<Long> visible(Actor actor, Collection<Long> proposals);

	/** Not every paper of a case is for everybody who sees the case. */
	boolean maySee(Actor actor, Letters.Letter letter);

}
