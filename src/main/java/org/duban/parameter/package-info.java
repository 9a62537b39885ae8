/**
 * What may be set: each number with the date from which it holds and its basis (依据). No
 * day-count in this house stands anywhere else.
 */
@NullMarked
package org.duban.parameter;

import org.jspecify.annotations.NullMarked;
