/** The pages of the indicators. */
@NullMarked
package org.duban.report.web;

import org.jspecify.annotations.NullMarked;
