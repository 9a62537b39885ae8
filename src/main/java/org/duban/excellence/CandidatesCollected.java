package org.duban.excellence;

/** Nobody recommends any more: the office looks the candidates through. */
public record CandidatesCollected(long selectionId, int candidates, int silent) {

}
