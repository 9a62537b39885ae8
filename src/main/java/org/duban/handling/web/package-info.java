/**
 * The pages of handling: how many of a unit's people sign its replies off.
 */
@NullMarked
package org.duban.handling.web;

import org.jspecify.annotations.NullMarked;
