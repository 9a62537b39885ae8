/**
 * The engine's side of feedback: a few lines each.
 */
@NullMarked
package org.duban.feedback.process;

import org.jspecify.annotations.NullMarked;
