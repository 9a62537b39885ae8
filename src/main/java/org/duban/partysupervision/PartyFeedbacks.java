package org.duban.partysupervision;

import java.time.LocalDateTime;

/** What the process asks of this room. */
public interface PartyFeedbacks {

	/** When it is noticed that the report asked for now did not come, Shanghai time. */
	LocalDateTime noticed(long itemId);

	/** The report did not come. */
	void missed(long itemId);

}
