package org.duban.notification;

import java.util.List;

import org.duban.assessment.AssessmentAnswered;
import org.duban.assessment.AssessmentDisclosed;
import org.duban.assessment.AssessmentObjected;
import org.duban.assessment.AssessmentOpened;
import org.duban.assessment.AssessmentPublished;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * The yearly assessment of units: when it opens, what came of it, what was objected to.
 */
@Component
class AssessmentNotices {

	private final Postbox postbox;

	private final Recipients recipients;

	AssessmentNotices(Postbox postbox, Recipients recipients) {
		this.postbox = postbox;
		this.recipients = recipients;
	}

	/** A number in a message would be written with a comma. */
	private static String year(int year) {
		return String.valueOf(year);
	}

	private void units(List<String> units, int year, String kind, Object... more) {
		for (String unit : units) {
			this.postbox.tellOf(this.recipients.unit(unit, "liaison", "office", "leader"),
					"/assessment/" + year + "/units/" + unit, kind, more);
		}
	}

	@EventListener
	void on(AssessmentOpened event) {
		units(event.units(), event.year(), "assessment-opened", year(event.year()), event.selfUntil().toString());
	}

	@EventListener
	void on(AssessmentDisclosed event) {
		units(event.units(), event.year(), "assessment-disclosed", year(event.year()), event.objectUntil().toString());
	}

	@EventListener
	void on(AssessmentPublished event) {
		units(event.units(), event.year(), "assessment-published", year(event.year()));
	}

	@EventListener
	void on(AssessmentObjected event) {
		this.postbox.tellOf(this.recipients.groups("supervisor", "clerk"),
				"/assessment/" + event.year() + "/units/" + event.unit(), "assessment-objected", year(event.year()),
				event.unitName(), event.item());
	}

	@EventListener
	void on(AssessmentAnswered event) {
		units(List.of(event.unit()), event.year(), event.upheld() ? "assessment-upheld" : "assessment-dismissed",
				year(event.year()), event.item(), event.answer());
	}

}
