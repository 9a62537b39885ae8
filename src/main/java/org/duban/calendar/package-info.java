/**
 * Working days of mainland China with holidays and make-up days, and deadlines that can
 * explain themselves. Pure rules; storage is beside them, never inside.
 */
@NullMarked
package org.duban.calendar;

import org.jspecify.annotations.NullMarked;
