/**
 * The process engine behind one door: tasks, commands, processes, identity, time. Knows
 * no other room of this house; the rooms bring their commands to it.
 */
@NullMarked
package org.duban.workflow;

import org.jspecify.annotations.NullMarked;
