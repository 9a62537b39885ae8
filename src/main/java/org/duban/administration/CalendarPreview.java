package org.duban.administration;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

import org.apache.commons.lang3.StringUtils;
import org.duban.deadline.DateShifts.Shift;

/**
 * What a change of the calendar would move, under a name that changes with it: whoever
 * confirms names what was seen.
 */
record CalendarPreview(int total, long late, long again, List<ShiftedCases.Line> lines, String seen) {

	static CalendarPreview of(ShiftedCases.Report report, long edition, List<Shift> shifts) {
		return new CalendarPreview(report.total(), report.late(), report.again(), report.lines(),
				name(edition, shifts));
	}

	/** The edition of the calendar and a fingerprint of all that moves. */
	static String name(long edition, List<Shift> shifts) {
		String moves = shifts.stream()
			.map((shift) -> shift.clock().id() + " " + shift.clock().due() + " " + shift.due())
			.sorted()
			.collect(Collectors.joining("\n"));
		return edition + "-" + StringUtils.left(digest(moves), 32);
	}

	private static String digest(String text) {
		try {
			return HexFormat.of()
				.formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
