package org.duban.workflow;

/**
 * What one user task is answered with. A command is a record named as its task in
 * PascalCase: task {@code first-review} is answered with a {@code FirstReview}. Bean
 * Validation on its components is what the API, the engine's REST, the forms and the
 * OpenAPI schema enforce. If it decides, it has a component {@code String decision}, a
 * code with {@link Decision}; a component that belongs to some decisions only carries
 * {@link ForDecision}.
 */
public interface Command {

}
