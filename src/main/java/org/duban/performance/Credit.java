package org.duban.performance;

/**
 * A fact and what it brings its member.
 *
 * @param worth by the scheme, in hundredths
 * @param counted of it, as far as the item has room
 */
public record Credit(Fact fact, int worth, int counted) {

}
