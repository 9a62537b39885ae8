/**
 * Read models and figures: SQL over the rooms' tables, no entity of theirs. Writes
 * nothing but a person's own choice of what to look at.
 */
@NullMarked
package org.duban.board;

import org.jspecify.annotations.NullMarked;
