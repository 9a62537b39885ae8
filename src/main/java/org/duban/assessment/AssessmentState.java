package org.duban.assessment;

/** Where the assessment of a year stands. */
enum AssessmentState {

	/** Units assess themselves, the office looks it through. */
	OPEN,
	/** The units know their first results and may object. */
	DISCLOSED,
	/** The figures stand. */
	PUBLISHED

}
