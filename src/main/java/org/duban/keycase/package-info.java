/**
 * Key proposals (重点提案): candidates with their scores, the choice of the chairs' meeting,
 * and the supervision of what was chosen.
 */
@NullMarked
package org.duban.keycase;

import org.jspecify.annotations.NullMarked;
