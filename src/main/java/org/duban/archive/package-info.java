/**
 * A case in one file: every text, letter, attachment and record with the trail, and a
 * manifest of checksums.
 */
@NullMarked
package org.duban.archive;

import org.jspecify.annotations.NullMarked;
