/**
 * Tasks, acts and time over HTTP, and the gate before the engine's own REST.
 */
@NullMarked
package org.duban.workflow.web;

import org.jspecify.annotations.NullMarked;
