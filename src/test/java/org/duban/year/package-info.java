/**
 * A year in fast motion: many cases on the ways that cases take, and an account of every
 * date kept beside the house, in which nothing of the house's own rules takes part.
 */
@NullMarked
package org.duban.year;

import org.jspecify.annotations.NullMarked;
