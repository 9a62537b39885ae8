/**
 * Past cases (老提案): a city's old ledger as it comes in from a file, with what was wrong
 * in it, and as it is read. Cases that live here are proposals and not these.
 */
@NullMarked
package org.duban.history;

import org.jspecify.annotations.NullMarked;
