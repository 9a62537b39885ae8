package org.duban.document;

/** A line of a table of contents. */
record BookHeading(int level, String text, int page) {

}
