package org.duban.feedback;

/** A signer has not answered yet and is reminded for the n-th time. */
public record FeedbackReminded(AskedFeedback feedback, int reminder) {

}
