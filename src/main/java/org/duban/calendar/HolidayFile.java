package org.duban.calendar;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A file of special days: {@code on_day,kind,name,source} with a heading line, kind
 * {@code off} or {@code work}.
 *
 * @param problems empty if the file may be taken over
 */
public record HolidayFile(List<SpecialDay> days, List<Problem> problems) {

	/**
	 * @param line as an editor counts it, from 1
	 * @param code of the message {@code error.<code>}
	 */
	public record Problem(int line, String code, String text) {
	}

	/** A spreadsheet on a Chinese desktop writes GB18030 unless told otherwise. */
	public static String decode(byte[] bytes) {
		try {
			return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
		}
		catch (CharacterCodingException ex) {
			return new String(bytes, Charset.forName("GB18030"));
		}
	}

	public static HolidayFile read(String content) {
		List<SpecialDay> days = new ArrayList<>();
		List<Problem> problems = new ArrayList<>();
		Set<LocalDate> seen = new HashSet<>();
		List<String> lines = content.replace("\uFEFF", "").lines().toList();
		for (int i = 1; i < lines.size(); i++) {
			String line = lines.get(i).strip();
			if (!line.isEmpty()) {
				readLine(i + 1, line, seen, days, problems);
			}
		}
		if (days.isEmpty() && problems.isEmpty()) {
			problems.add(new Problem(1, "calendar-empty", ""));
		}
		return new HolidayFile(List.copyOf(days), List.copyOf(problems));
	}

	private static void readLine(int number, String line, Set<LocalDate> seen, List<SpecialDay> days,
			List<Problem> problems) {
		String[] cells = line.replace("\"", "").split(",", -1);
		if (cells.length != 4 || cells[2].isBlank() || cells[3].isBlank()) {
			problems.add(new Problem(number, "calendar-columns", line));
			return;
		}
		if (cells[2].strip().length() > 50 || cells[3].strip().length() > 100) {
			problems.add(new Problem(number, "calendar-too-long", cells[2]));
			return;
		}
		try {
			LocalDate day = LocalDate.parse(cells[0].strip());
			SpecialDay.Kind kind = SpecialDay.Kind.valueOf(cells[1].strip().toUpperCase(Locale.ROOT));
			if (seen.add(day)) {
				days.add(new SpecialDay(day, kind, cells[2].strip(), cells[3].strip()));
			}
			else {
				problems.add(new Problem(number, "calendar-twice", cells[0]));
			}
		}
		catch (DateTimeParseException ex) {
			problems.add(new Problem(number, "calendar-date", cells[0]));
		}
		catch (IllegalArgumentException ex) {
			problems.add(new Problem(number, "calendar-kind", cells[1]));
		}
	}

}
