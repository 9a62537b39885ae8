/** The pages of the board. */
@NullMarked
package org.duban.report.web;

import org.jspecify.annotations.NullMarked;
