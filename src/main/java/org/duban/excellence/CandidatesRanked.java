package org.duban.excellence;

/** The ranking proposes a list: the chairs' meeting may decide. */
public record CandidatesRanked(long selectionId, int candidates) {

}
