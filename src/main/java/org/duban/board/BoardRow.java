package org.duban.board;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

import org.duban.deadline.Light;
import org.jspecify.annotations.Nullable;

/**
 * A row of the board's list: one clock of one case.
 *
 * @param proposalId the case, or null where it is an item of party supervision of none
 * @param number case number, before filing the serial number
 * @param remaining working days left, negative when late
 */
public record BoardRow(long clockId, @Nullable Long proposalId, String number, String title, boolean key,
		String unitName, String kindName, Light light, int remaining, LocalDate due, boolean paused, String channelName,
		String categoryName, String stateName, @Nullable Reminder last, List<Step> next) {

	/**
	 * The last time somebody was reminded of it.
	 *
	 * @param level 1 to 5; 0 for one sent by hand
	 */
	public record Reminder(int level, LocalDateTime sentAt, List<String> channels) {

	}

	/** What has to be done next, and who has it. */
	public record Step(String name, String who) {

	}

}
