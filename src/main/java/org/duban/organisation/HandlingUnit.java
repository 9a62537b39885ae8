package org.duban.organisation;

/**
 * A unit that may be given a proposal.
 *
 * @param code short pinyin, part of its engine groups {@code unit-<code>-liaison} ...
 */
public record HandlingUnit(String code, String name, Channel channel, int sortNo, boolean active) {

}
