/** Pages on which candidates are asked about, and those asked answer. */
@NullMarked
package org.duban.keycase.web;

import org.jspecify.annotations.NullMarked;
