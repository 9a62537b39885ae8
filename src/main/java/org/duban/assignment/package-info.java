/**
 * Which unit handles what, in which role; requests to return and the office's decisions.
 */
@NullMarked
package org.duban.assignment;

import org.jspecify.annotations.NullMarked;
