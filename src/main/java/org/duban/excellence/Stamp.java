package org.duban.excellence;

import java.time.LocalDateTime;

/**
 * Who and when.
 *
 * @param at Shanghai time
 */
record Stamp(String by, LocalDateTime at) {

}
