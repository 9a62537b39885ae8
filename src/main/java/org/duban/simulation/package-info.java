/**
 * 推演: what if a limit, the calendar or a unit's load were otherwise. Counts on what was
 * and what runs, and writes nothing.
 */
@NullMarked
package org.duban.simulation;

import org.jspecify.annotations.NullMarked;
