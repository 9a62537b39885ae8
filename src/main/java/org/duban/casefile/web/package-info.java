/**
 * Reading cases and tasks over HTTP, and the pages that show them.
 */
@NullMarked
package org.duban.casefile.web;

import org.jspecify.annotations.NullMarked;
