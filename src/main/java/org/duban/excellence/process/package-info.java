/**
 * The engine's side of the selection: a few lines each.
 */
@NullMarked
package org.duban.excellence.process;

import org.jspecify.annotations.NullMarked;
