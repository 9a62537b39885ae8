package org.duban.member;

/** A session was entered or its days changed; published in its transaction. */
public record SessionChanged(Session session) {

}
