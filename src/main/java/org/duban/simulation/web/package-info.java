/** The page of questions and answers. */
@NullMarked
package org.duban.simulation.web;

import org.jspecify.annotations.NullMarked;
