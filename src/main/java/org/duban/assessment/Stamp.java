package org.duban.assessment;

import java.time.LocalDateTime;

/** Who did something, and when. */
record Stamp(String by, LocalDateTime at) {

}
