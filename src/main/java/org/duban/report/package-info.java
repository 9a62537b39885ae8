/**
 * Indicators (指标): what a session came to, counted by one definition each, with the cases
 * behind every number. Read-only, plain SQL, no other room's entities.
 */
@NullMarked
package org.duban.report;

import org.jspecify.annotations.NullMarked;
