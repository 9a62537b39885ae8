package org.duban.feedback;

/**
 * A form waits, was answered, its term passed without an answer (未反馈), or its case was
 * withdrawn.
 */
enum FeedbackState {

	OPEN, GIVEN, SILENT, DROPPED

}
