/** The pages of the board. */
@NullMarked
package org.duban.board.web;

import org.jspecify.annotations.NullMarked;
