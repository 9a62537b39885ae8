package org.duban.account;

/**
 * Somebody was stopped or lost a role; published in that transaction. What opened a door
 * for the person opens it no more.
 */
public record AccessWithdrawn(String username) {

}
