/**
 * Full text over proposals, replies and attachments, proposals that look alike, and units
 * that past cases suggest. Its index is made of the tables, holds no truth of its own and
 * may be thrown away at any time.
 */
@NullMarked
package org.duban.search;

import org.jspecify.annotations.NullMarked;
