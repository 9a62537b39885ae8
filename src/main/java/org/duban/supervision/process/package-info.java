/** What the escalation process calls. */
@NullMarked
package org.duban.supervision.process;

import org.jspecify.annotations.NullMarked;
