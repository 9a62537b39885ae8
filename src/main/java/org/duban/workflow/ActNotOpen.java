package org.duban.workflow;

import org.springframework.security.access.AccessDeniedException;

/**
 * An act that is there, but not now or not for this person. Who may see the case may also
 * have been overtaken: somebody else did it first, or the case went on.
 */
public class ActNotOpen extends AccessDeniedException {

	private static final long serialVersionUID = 1L;

	ActNotOpen(String act) {
		super("Not now, or not yours: " + act);
	}

}
