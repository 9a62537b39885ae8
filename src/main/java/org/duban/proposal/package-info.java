/**
 * The aggregate: draft, co-sign, submit, number, withdraw, archive. What was proposed, by
 * whom, and in which state it is.
 */
@NullMarked
package org.duban.proposal;

import org.jspecify.annotations.NullMarked;
