package org.duban.member;

/** The register of members is another: whoever keeps it in memory reads it again. */
record MembersChanged() {
}
