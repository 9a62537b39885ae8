/**
 * What a unit promised, until it is kept.
 */
@NullMarked
package org.duban.commitment;

import org.jspecify.annotations.NullMarked;
