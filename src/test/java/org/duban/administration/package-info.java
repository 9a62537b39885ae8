/** The administrator's changes, made as the administrator makes them. */
@NullMarked
package org.duban.administration;

import org.jspecify.annotations.NullMarked;
