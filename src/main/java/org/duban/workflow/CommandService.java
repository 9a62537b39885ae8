package org.duban.workflow;

/**
 * The one service behind a user task. Every way of completing the task (Tasklist, the
 * engine's REST, {@code /api}, a test) ends here, in one transaction with the engine and
 * after Bean Validation has passed.
 *
 * @param <C> the task's command; its class name gives the task's key
 */
public interface CommandService<C extends Command> {

	Class<C> command();

	/** What the person may choose from when this task is shown to {@code actor}. */
	default Options options(OpenTask task, Actor actor) {
		return Options.none();
	}

	/**
	 * Applies the command. A refusal by a rule is returned, never thrown; whatever was
	 * changed before it is rolled back.
	 */
	Outcome act(OpenTask task, C command, Actor actor);

}
