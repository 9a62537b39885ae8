package org.duban.parameter;

import java.util.List;

/**
 * What a parameter may be set to.
 *
 * @param area part of the life cycle it belongs to; names a heading
 * @param low and high bounds of a number
 * @param choices codes of a choice, or the pattern of a text
 */
public record ParameterKind(String name, String area, Type type, int low, int high, List<String> choices) {

	public enum Type {

		NUMBER, FLAG, CHOICE,
		/** Words in a form that the one choice describes as a pattern. */
		TEXT

	}

	public ParameterKind {
		choices = List.copyOf(choices);
	}

	/** The part of the name that is a unit: wd, days, months, years, percent. */
	public String unit() {
		return List.of("wd", "days", "months", "years", "percent")
			.stream()
			.filter(List.of(this.name.split("\\."))::contains)
			.findFirst()
			.orElse("");
	}

	/** Whether a setting is one of those that make sense. */
	public boolean takes(String setting) {
		return switch (this.type) {
			case NUMBER -> setting.matches("\\d{1,6}") && inRange(Integer.parseInt(setting));
			case FLAG -> setting.equals("true") || setting.equals("false");
			case CHOICE -> this.choices.contains(setting);
			case TEXT -> setting.matches(this.choices.get(0));
		};
	}

	private boolean inRange(int number) {
		return number >= this.low && number <= this.high;
	}

}
