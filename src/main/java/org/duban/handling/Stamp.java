package org.duban.handling;

import java.time.LocalDateTime;

/** Who did something and when, in Shanghai time. */
record Stamp(String by, LocalDateTime at) {

}
