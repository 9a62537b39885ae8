package org.duban.workflow;

/**
 * Which texts must not come into the house at all (涉密); asked before anything is kept.
 */
public interface TextGuard {

	boolean refuses(String text);

	boolean refusesName(String fileName);

}
