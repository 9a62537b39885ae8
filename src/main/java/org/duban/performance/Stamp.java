package org.duban.performance;

import java.time.LocalDateTime;

/** Who and when, in Shanghai time. */
record Stamp(String by, LocalDateTime at) {

}
