/** Supervision's own endpoints. */
@NullMarked
package org.duban.supervision.web;

import org.jspecify.annotations.NullMarked;
