/**
 * What the proposers' verdicts leave to be read over HTTP.
 */
@NullMarked
package org.duban.feedback.web;

import org.jspecify.annotations.NullMarked;
