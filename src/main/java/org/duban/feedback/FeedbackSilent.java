package org.duban.feedback;

/** The term has passed without an answer (未反馈). */
public record FeedbackSilent(AskedFeedback feedback) {

}
