/**
 * The append-only trail of who did what. Listens to every accepted command.
 */
@NullMarked
package org.duban.audit;

import org.jspecify.annotations.NullMarked;
