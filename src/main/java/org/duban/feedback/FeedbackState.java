package org.duban.feedback;

/** A form waits, was answered, or its term passed without an answer (未反馈). */
enum FeedbackState {

	OPEN, GIVEN, SILENT

}
