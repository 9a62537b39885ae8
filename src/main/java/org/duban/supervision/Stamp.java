package org.duban.supervision;

import java.time.LocalDateTime;

/**
 * Who did it and when.
 *
 * @param at Shanghai time
 */
record Stamp(String by, LocalDateTime at) {

}
