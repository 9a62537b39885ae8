/**
 * Who logs in, in which roles, and how. Which case a role may see is decided in casefile.
 */
@NullMarked
package org.duban.account;

import org.jspecify.annotations.NullMarked;
