/**
 * Members' performance (委员履职): what a member did, by a scheme of four classes and
 * twenty-one items; points are counted from live sources and never stored. People decide
 * on talks.
 */
@NullMarked
package org.duban.performance;

import org.jspecify.annotations.NullMarked;
