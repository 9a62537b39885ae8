/**
 * The engine's side of review and filing.
 */
@NullMarked
package org.duban.filing.process;

import org.jspecify.annotations.NullMarked;
