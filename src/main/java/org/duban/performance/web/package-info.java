/** The pages of members' performance. */
@NullMarked
package org.duban.performance.web;

import org.jspecify.annotations.NullMarked;
