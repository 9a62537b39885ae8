/**
 * The demo data set, played through the real commands with the clock moved. Never in
 * production.
 */
@NullMarked
package org.duban.demo;

import org.jspecify.annotations.NullMarked;
