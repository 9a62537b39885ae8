/**
 * Search to people and programs, and the state of the index to the administrator.
 */
@NullMarked
package org.duban.search.web;

import org.jspecify.annotations.NullMarked;
