package org.duban.document;

import org.duban.workflow.Actor;

/** Who may see a case; the answer lives with the page of a case. */
public interface CaseVisibility {

	boolean maySee(Actor actor, long proposalId);

	/** Not every paper of a case is for everybody who sees the case. */
	boolean maySee(Actor actor, Letters.Letter letter);

}
