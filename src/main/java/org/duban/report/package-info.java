/**
 * Indicators (指标) and papers: what a session came to, counted by one definition each,
 * with the cases behind every number. Plain SQL, no other room's entities; writes nothing
 * but down who asked for which paper.
 */
@NullMarked
package org.duban.report;

import org.jspecify.annotations.NullMarked;
