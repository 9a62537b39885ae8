/**
 * A case on one page, as far as the reader may see it: read-only, plain SQL, no other
 * room's entities.
 */
@NullMarked
package org.duban.casefile;

import org.jspecify.annotations.NullMarked;
