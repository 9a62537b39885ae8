package org.duban.workflow;

/**
 * A user task has ended, by its command or because the process took it away; published
 * inside the transaction.
 */
public record TaskClosed(OpenTask task, boolean completed) {

}
