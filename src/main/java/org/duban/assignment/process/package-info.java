/** The engine's side of assignment: a few lines between two user tasks. */
@NullMarked
package org.duban.assignment.process;

import org.jspecify.annotations.NullMarked;
