package org.duban.workflow;

/**
 * An act without a task, offered at {@code POST
 * /api/{proposals|assignments|party-items}/{id}/acts/{act}}: invite, withdraw,
 * ask-extension, urge ... Same validation and same outcome as a task's command.
 *
 * @param <C> the body of the act; its class name in kebab-case is the act's name
 */
public interface ActService<C extends Command> {

	enum Subject {

		PROPOSAL, ASSIGNMENT,
		/** One of {@link LooseMatters}. */
		MATTER

	}

	Class<C> command();

	Subject subject();

	/** Whether {@code actor} may do this to the subject now; shown as "acts I may do". */
	boolean allowed(long subjectId, Actor actor);

	Outcome act(long subjectId, C command, Actor actor);

}
