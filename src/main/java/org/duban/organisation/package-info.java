/**
 * Handling units with their channel and offices, districts, committees and the other
 * dictionaries of the house.
 */
@NullMarked
package org.duban.organisation;

import org.jspecify.annotations.NullMarked;
