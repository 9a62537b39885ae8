/** The pages of past cases and of their imports. */
@NullMarked
package org.duban.history.web;

import org.jspecify.annotations.NullMarked;
