package org.duban.excellence;

import java.util.List;

/**
 * Cases were announced as excellent; what this brings their proposers elsewhere is for
 * others to count.
 */
public record ExcellentAnnounced(long selectionId, int term, int session, List<Long> proposals) {

	public ExcellentAnnounced {
		proposals = List.copyOf(proposals);
	}

}
