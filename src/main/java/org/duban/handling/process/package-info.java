/** The engine's side of handling: a few lines between two user tasks. */
@NullMarked
package org.duban.handling.process;

import org.jspecify.annotations.NullMarked;
