/** The calendar's page and JSON. */
@NullMarked
package org.duban.calendar.web;

import org.jspecify.annotations.NullMarked;
