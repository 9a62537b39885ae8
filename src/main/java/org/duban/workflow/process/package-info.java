/**
 * The engine's side of the door: its configuration, guards, listeners and the two doors
 * themselves. The only place besides the rooms' own {@code process} packages that knows
 * the engine.
 */
@NullMarked
package org.duban.workflow.process;

import org.jspecify.annotations.NullMarked;
