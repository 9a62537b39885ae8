/**
 * The selection to people and programs.
 */
@NullMarked
package org.duban.excellence.web;

import org.jspecify.annotations.NullMarked;
