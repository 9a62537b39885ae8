/**
 * Keeps out what must not be in this house: texts and files that carry a secrecy mark
 * (密级标志). A mention of secrets in prose is no mark.
 */
@NullMarked
package org.duban.secrecy;

import org.jspecify.annotations.NullMarked;
