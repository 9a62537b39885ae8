package org.duban.assignment;

import java.time.LocalDateTime;

/** Who did something and when, in Shanghai time. */
record Stamp(String by, LocalDateTime at) {

}
