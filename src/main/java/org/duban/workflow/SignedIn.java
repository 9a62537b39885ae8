package org.duban.workflow;

/** A log-in's principal that can say who acts. */
public interface SignedIn {

	Actor actor();

}
