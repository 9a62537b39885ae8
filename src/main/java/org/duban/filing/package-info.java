/**
 * First and second review, the decision to file or not, and what becomes of the not
 * filed.
 */
@NullMarked
package org.duban.filing;

import org.jspecify.annotations.NullMarked;
