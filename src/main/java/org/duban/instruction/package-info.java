/**
 * Leaders' instructions (批示) on a case: who said what, who follows it up by when, and
 * what was done.
 */
@NullMarked
package org.duban.instruction;

import org.jspecify.annotations.NullMarked;
