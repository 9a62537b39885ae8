package org.duban.partysupervision;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Objects;

import org.duban.partysupervision.PartyNews.Kind;

import org.springframework.stereotype.Component;

/**
 * A report that does not come in its interval is counted, and the party office is told.
 * The unit itself is reminded by the ladder of its clock.
 */
@Component
class MissedFeedbacks implements PartyFeedbacks {

	private final PartyDesk desk;

	private final PartyClocks clocks;

	MissedFeedbacks(PartyDesk desk, PartyClocks clocks) {
		this.desk = desk;
		this.clocks = clocks;
	}

	@Override
	public LocalDateTime noticed(long itemId) {
		return this.clocks.noticed(Objects.requireNonNull(this.desk.find(itemId).feedbackOn()));
	}

	@Override
	public void missed(long itemId) {
		PartyItem item = this.desk.find(itemId);
		LocalDate asked = item.feedbackOn();
		if (asked != null && asked.isBefore(this.clocks.today()) && item.missedReport()) {
			this.desk.tellOffice(Kind.MISSED, item);
		}
	}

}
