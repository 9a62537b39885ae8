/**
 * Excellent proposals (优秀提案, 百件): the selection of a session's best from recommendation
 * and blind scores to the chairs' decision, publicity and announcement. Judges cases and
 * changes none.
 */
@NullMarked
package org.duban.excellence;

import org.jspecify.annotations.NullMarked;
